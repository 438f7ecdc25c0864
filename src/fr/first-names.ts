import { nameKey } from './name-key.ts';

/** First names as French news writes them, by the part of the world where they are common; compound ones (« Jean-Marc ») follow from their parts. */
const FRENCH = `
Adeline Adèle Adrien Adrienne Agathe Agnès Aimé Aimée Alain Alban Albane Albert Alexandra Alexandre Alexia Alexis Alfred Alice Aline Alix Amandine
Amaury Amélie Anaïs Anatole André Andrée Angèle Angélique Anne Annick Annie Anouk Anselme Anthony Antoine Antoinette Antonin Apolline Ariane Armand
Arnaud Arthur Astrid Aude Audrey Auguste Augustin Aurélie Aurélien Aurore Axel Axelle Baptiste Barbara Barnabé Barthélemy Basile Bastien Benjamin
Benoît Bernadette Bernard Bertrand Béatrice Bérangère Bérénice Blaise Blanche Boris Brice Brigitte Bruno Camille Capucine Carine Carole Caroline
Catherine Cécile Cédric Céleste Célestin Célia Céline César Chantal Charles Charline Charlotte Chloé Christel Christelle Christian Christiane
Christine Christophe Claire Clara Clarisse Claude Claudette Claudine Clémence Clément Clémentine Clotilde Colette Colin Coline Constance Constant
Coralie Corentin Corinne Cyprien Cyril Cyrille Damien Daniel Danielle Danièle David Davy Delphine Denis Denise Désiré Diane Didier Dimitri Dominique
Donatien Dorian Dorothée Edgar Edgard Edmond Elsa Emma Emmanuel Emmanuelle Ernest Estelle Esther Eudes Eugène Eugénie Édith Édouard Éléonore Éliane
Élie Éliette Élisabeth Élise Élodie Éloi Éloïse Émeline Émile Émilie Émilien Éric Étienne Évelyne Fabien Fabienne Fabrice Fanny Faustine Ferdinand
Fernand Fernande Félicien Félicité Félix Firmin Flavie Flavien Fleur Flora Florence Florent Florian Floriane Francis Franck François Françoise Frank
Frédéric Frédérique Gabin Gabriel Gabrielle Gaël Gaëlle Gaëtan Gaspard Gaston Gauthier Gautier Geneviève Geoffrey Geoffroy Georges Georgette Germain
Germaine Gervais Gérald Géraldine Gérard Ghislain Ghislaine Gilbert Gilberte Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Guy Gwenaëlle
Gwendoline Hadrien Hector Henri Henriette Hervé Hélène Héloïse Hippolyte Honoré Honorine Hortense Hubert Hugo Hugues Huguette Inès Irène Irénée
Isabelle Isidore Ivan Jacky Jacqueline Jacques Jade Jasmine Jean Jeanne Jeannine Jennifer Jessica Jérémie Jérémy Jérôme Joachim Joanna Jocelyn
Jocelyne Joël Joëlle Johan Johanna Jonathan Jordan Joris Joseph Josette Joséphine Josiane Josselin Jules Juliane Julie Julien Julienne Juliette Juline
Justin Justine Karine Katia Kévin Killian Laetitia Lambert Laura Laure Laurence Laurent Laurette Laurine Lazare Léa Léandre Léo Léon Léonard Léonie
Léopold Lilian Liliane Lionel Lisa Lise Loïc Loïs Lola Loris Lou Louane Louis Louise Louisette Luc Lucas Luce Lucette Lucie Lucien Lucienne Lucile
Lucille Ludivine Ludovic Lydia Lydiane Lydie Madeleine Maeva Maël Maëlle Magali Mahaut Manon Manuel Manuelle Marc Marceau Marcel Marcelle Marcelline
Margaux Margot Marguerite Marianne Marie Marielle Marine Marion Marius Marjorie Marlène Marthe Martial Martin Martine Maryline Maryse Maryvonne
Mathias Mathieu Mathilde Mathis Mathurin Matthias Matthieu Maud Maurice Mauricette Maxence Maxime Maximilien Maya Médéric Mélanie Mélissa Mélodie
Michaël Michel Michelle Michèle Mickaël Mireille Modeste Monique Morgan Morgane Muriel Mylène Myriam Nadège Nadia Nadine Narcisse Natacha Nathalie
Nathan Nathanaël Nelly Nestor Nicolas Nicole Nina Ninon Noé Noémie Noël Noëlle Norbert Océane Octave Odette Odile Olga Olive Olivia Olivier Oscar
Pascal Pascale Patrice Patricia Patrick Paul Paule Paulette Pauline Perrine Philibert Philippe Philippine Pierre Pierrette Pierrick Prosper Prudence
Quentin Rachel Raoul Raphaël Raphaëlle Raymond Raymonde Reine Renaud René Renée Rébecca Régine Régis Rémi Rémy Richard Robert Roberte Robin Roch
Rodolphe Rodrigue Roger Roland Rolande Romain Romane Roméo Romuald Rosalie Rose Roseline Roselyne Roxane Sabine Sabrina Salomé Samuel Sandra Sandrine
Sara Sarah Sébastien Ségolène Séverin Séverine Sidonie Siméon Simon Simone Solange Solène Sonia Sophie Stanislas Stéphan Stéphane Stéphanie Suzanne
Suzette Suzie Sybille Sylvain Sylvaine Sylvestre Sylvette Sylviane Sylvie Tancrède Tanguy Tatiana Tessa Théo Théodore Théophile Thérèse Thibaud
Thibault Thibaut Thierry Thomas Timothé Timothée Titouan Toussaint Tristan Ugo Ulysse Urbain Valentin Valentine Valère Valérie Valéry Vanessa
Véronique Vianney Victoire Victor Victoria Victorien Vincent Vincente Violaine Violette Virgile Virginie Viviane Vivien Wilfrid Wilfried William
Xavier Xavière Yaël Yann Yannick Yannis Yoan Yoann Yohan Yohann Yolande Yvan Yves Yvette Yvon Yvonne Zacharie Zélie Zoé`;

const ENGLISH = `
Aaron Abigail Adam Aidan Alan Alec Alex Alexander Alison Allan Allen Alyssa Amanda Amber Amy Andrea Andrew Andy Angela Ann Anna Arnold Ashley Austin
Barack Barry Becky Ben Bernie Beth Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Britney Bruce Bryan
Caitlin Calvin Cameron Carl Carla Carly Carol Carrie Casey Cathy Chad Charlie Chelsea Cheryl Chris Christina Christopher Chuck Cindy Clark Clay
Clifford Clint Clinton Clive Cody Connor Courtney Craig Crystal Curtis Cynthia Dale Dan Dana Danny Darren Dave Dawn Dean Deborah Debra Dennis Derek
Diana Dick Don Donald Donna Doris Doug Douglas Drew Duncan Dustin Dwight Dylan Earl Ed Eddie Edward Edwin Eileen Elaine Eleanor Elizabeth Ellen Elliot
Elon Emily Eric Erica Erik Erin Ethan Eugene Evan Eve Floyd Fred Frederick Gail Gareth Garry Gary Gavin Gene George Gerald Gina Glen Glenn Gloria
Gordon Grace Graham Grant Greg Gregory Greta Hannah Harold Harriet Harry Harvey Heather Helen Henry Herbert Hilary Hillary Holly Howard Hugh Ian Isaac
Isabel Jack Jackie Jackson Jake James Jamie Jane Janet Jared Jason Jay Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jill Jim Jimmy Jo Joan Joe John
Johnny Jon Jonah Josh Joshua Joyce Juan Judith Judy Julia Julian June Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken
Kenneth Kevin Kim Kirk Kristen Kurt Kyle Larry Lauren Lawrence Lee Leif Leonard Leslie Lewis Liam Linda Lindsay Lindsey Lisa Liz Lloyd Logan Louisa
Lucy Luke Lynn Madison Malcolm Marcus Margaret Maria Marilyn Mark Marsha Marshall Martha Marvin Mary Mason Matt Matthew Max Megan Meghan Melinda
Melissa Michael Micheal Mick Mike Mitch Mitt Molly Morgan Nancy Naomi Natalie Nathaniel Neil Nick Nigel Norman Oliver Oprah Owen Pamela Pat Patty
Paula Peggy Penny Percy Pete Peter Phil Philip Phillip Phyllis Rachel Ralph Randy Ray Rebecca Reginald Rex Rick Ricky Rishi Rob Robin Rod Rodney Ron
Ronald Rory Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandy Scott Sean Seth Shannon Sharon Shaun Shawn Sheila Shirley Sidney Spencer Stacey
Stan Stanley Stella Stephen Steve Steven Stuart Sue Susan Suzan Sydney Ted Terence Teresa Terry Theodore Theresa Tiffany Tim Timothy Tina Todd Tom
Tommy Toni Tony Tracy Travis Trevor Troy Tyler Vernon Vicky Vince Virginia Wade Walter Wanda Warren Wayne Wendy Wesley Wilbur Will Willard Willie
Winston Woody Zach Zachary Zoe`;

const EUROPEAN = `
Abel Ada Adolf Adriana Aksel Alberto Aldo Alejandro Alessandra Alessandro Alfonso Alfredo Alvaro Ana Anastasia Anders Andrea Andreas Andrés Andrzej
Angel Angela Angelo Anja Anke Annalena Annegret Annika Antanas Antonella Antonio Antonis António Arnold Arturo Attila Álvaro Ángel Beata Beatriz
Benedetto Benito Bernd Bernhard Bettina Birgit Bjarne Björn Boguslaw Borut Bronislaw Bronisław Carles Carlo Carlos Carme Carmen Carolina Cesare
Christoph Christos Clara Claudia Claudio Concepción Cornelia Cristian Cristiana Cristiano Cristina Cristobal Dalia Dario Diego Dieter Dietmar Dirk
Domenico Donatella Dragan Duarte Edgars Edoardo Eduardo Egils Elena Elio Elke Ema Emiliano Emilio Enrico Enrique Erich Erna Ernesto Eszter Eugenio Eva
Fabio Federica Federico Felipe Ferenc Fernando Filip Florin Francesca Francesco Francisco Franco Franz Friedrich Fritz Gabriela Gabriele Gennaro Gerd
Gerhard Giacomo Giancarlo Gianluca Gianluigi Gianni Gijs Giorgia Giorgio Giovanna Giovanni Gitanas Giulia Giulio Giuseppe Gonzalo Göran Guido
Guillermo Gunnar Gunter Gustavo Günter Hans Harald Heidi Heiko Heinrich Heinz Helga Helle Helmut Henrik Henrique Herbert Hermann Horst Iago Ignacio
Ignazio Igor Iker Ilaria Ilse Imre Ines Inga Ingrid Irena Irina Isabel Ivo Íñigo Jaap Jacek Jacinda Jakob Jan Jana Janez Janis Jaroslaw Jarosław
Javier János Jens Jeroen Jerzy Jesper Jesus Jesús Joachim Joao João Johan Johann Johannes Jordi Jorge Josef Josep José Jörg Juan Juana Julio Jutta
Jürgen Kaja Karel Karin Karl Karl-Heinz Karol Kaspars Katarina Katarzyna Katrin Kazimierz Kemal Klaus Konrad Konstantin Konstantinos Kostas Kristalina
Kristina Krišjānis Krzysztof Kyriakos Lars Laszlo László Lech Leonardo Leonor Leopoldo Linas Loredana Lorenzo Lothar Luca Lucia Luciano Lucía Ludwig
Luigi Luis Luisa Lukas Lukasz Maciej Magdalena Maia Maite Malgorzata Manfred Manolis Manuela Marcello Marcelo Marcin Marco Marcos Marek Margarida
Margarita Margrethe Mariana Mariano Mario Mariusz Markus Marta Martina Massimo Mateusz Matteo Matthias Mattia Maurizio Mauro Małgorzata Mette Michal
Michał Michela Michele Miguel Mihai Mikael Mikel Milan Milorad Milos Miloš Miriam Mirko Miro Miroslav Monica Monika Nadja Natalia Nataša Nicola
Nicolae Niels Nikol Nikola Nikolaos Nikos Nils Nuno Olaf Ole Oriol Oskar Pablo Panagiotis Paola Paolo Patrizia Pedro Peer Pekka Pere Petr Petra Petros
Petteri Pia Pilar Piotr Predrag Rafael Raffaele Rainer Ralf Ramon Ramón Raúl Raül Ricardo Riccardo Rikard Roberta Roberto Rocío Rodrigo Roman Romano
Rosa Rosario Ruben Rubén Rudolf Rui Salvador Salvatore Sandro Sanna Santiago Sebastian Sebastián Sergio Sigmar Silvia Silvio Simona Slobodan Sofia
Soraya Stavros Stefan Stefania Stefano Steffen Stjepan Susana Svein Sven Svenja Tadeusz Teodoro Theo Theodor Tibor Tomas Tomasz Tomás Toomas Tor
Torsten Traian Ulf Ulrich Ulrike Umberto Ursula Ute Uwe Vaclav Valdis Valentina Valentino Vasco Václav Veronika Viktor Viktoria Viorica Vittorio
Vytautas Werner Wiktor Willem Willy Wojciech Wolfgang Xabi Xavi Yolanda Yorgos Zbigniew Zdravko Zlatan Zoltan Zoran Zuzana Łukasz`;

const SLAVIC = `
Aleksandar Aleksander Aleksandr Aleksei Alekseï Alexei Alexeï Alexey Anatoli Andrei Andreï Andrey Andrii Andriï Andrij Anton Arkadi Arseni Artem
Artiom Boban Bogdan Bohdan Bojan Borys Daria Denys Dmitri Dmitriï Dmitro Dmitry Dmytro Ekaterina Elvira Evgenia Evgeny Evgueni Evgueniï Fedor Fiodor
Galina Gennadi Grigori Guennadi Gueorgui Iana Iaroslav Iegor Ievgueni Igor Ihor Ilia Ilya Iossif Ioulia Iouri Irina Ivanka Kirill Konstantin Ksenia
Larissa Leonid Lev Lioudmila Ludmila Maksim Maksym Margarita Maria Mariana Marina Maxim Mikhail Mikhailo Mikhaïl Mikhaïlo Milorad Mykhailo Mykola
Nadejda Natalia Nikita Nikolai Nikolaï Nikolay Novak Oksana Oleg Oleh Oleksandr Oleksii Oleksiï Olena Pavel Pavlo Petro Piotr Ramzan Roman Rouslan
Roustam Rustem Sacha Semion Serge Sergei Sergeï Sergej Sergey Serguei Sergueï Serhii Serhiï Serhiy Stanislav Svetlana Taras Tikhon Timour Vadim Vadym
Valentin Valeri Valeria Valery Vassili Vasyl Veniamin Viatcheslav Viktor Viktoria Vitali Vitalii Vitaliy Vitaly Vladimir Vladislav Volodymyr Vsevolod
Vyacheslav Yevgeny Yevgueni Youlia Youri Yulia Yuri Yuriy Zakhar Zinaïda Zourab`;

const ARABIC = `
Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkrim Abdellah Abdelmadjid Abdelmalek Abderrahim
Abderrahmane Abdessalam Abdou Abdoul Abdoulaye Abdul Abdulaziz Abdullah Abdulrahman Abou Abu Adel Adnan Ahmad Ahmed Aïcha Aïssa Akram Alaa Ali Aliou
Amal Amin Amina Amine Amir Ammar Amr Anas Anis Anouar Anwar Asma Ayman Ayoub Aziz Azzedine Bachar Bachir Bahaa Bashar Bilal Bouchra Brahim Chadi
Chakib Cherif Chérif Djamel Djamila Driss Fadel Fadi Fahd Faisal Faouzi Farhat Farid Farida Farouk Fatiha Fatima Fatma Fatou Faycal Fayçal Ferhat
Fouad Gamal Ghassan Habib Hachem Hadi Hafez Haïtham Hakim Halima Hamad Hamdi Hamid Hamza Hanan Hassan Hassiba Hatem Haythem Hicham Hichem Hind Hocine
Hosni Houari Houda Hussein Husseïn Ibrahim Idriss Idrissa Ihab Ilham Imad Imane Imed Ismaël Ismail Ismaïl Issa Issam Jalal Jamal Jamel Jaouad Jawad
Kaïs Kamal Kamel Karim Karima Khadija Khaled Khalid Khalifa Khalil Khayreddine Kheireddine Lahcen Laïla Lakhdar Lamia Larbi Latifa Leila Leïla Lina
Lotfi Loubna Maher Mahmoud Majid Malek Malik Malika Marwan Maryam Mehdi Meriem Messaoud Mohamad Mohamed Mohammad Mohammed Mokhtar Moncef Mouloud
Mounir Mourad Moustapha Muhammad Mustafa Mustapha Nabil Nabila Nacer Nader Nadir Naguib Naïm Najat Najib Najla Nasser Nawaf Nawal Nidal Nizar Nora
Nordine Nouha Nour Noureddine Omar Osama Othman Ouided Oussama Rached Rachid Rachida Raed Rafic Rafik Ramadan Rami Ramy Rania Reda Redouane Riad Rima
Riyad Saad Saadia Sabri Sadek Sadio Safia Said Saïd Saïda Saïf Salah Saleh Salem Salim Salima Salma Salman Salwa Sami Samia Samir Samira Sélim Sihem
Slimane Sofia Sofiane Soraya Souad Soufiane Souha Taha Tahar Taïeb Tarek Tareq Tariq Tawfik Toufik Wael Wafa Wahid Walid Wissam Yacine Yahya Yasmina
Yasmine Yasser Yassine Yazid Younes Yousra Youssef Youssouf Zakaria Zaki Ziad Zied Zineb Zinédine Zohra Zoubir`;

const AFRICAN = `
Abebe Abiy Adama Alassane Alhassane Alpha Amadou Amath Aminata Andry Assimi Awa Babacar Babatunde Bamba Bassirou Bintou Blaise Bola Bongani Boubacar
Boubou Cellou Chantal Cheick Cheikh Chidi Chimamanda Chinua Cyril Daouda Dieudonné Diouncounda Djibo Djibril Emeka Emmerson Epiphanie Evariste Fanta
Fatoumata Faure Faustin Félix Fodé Gnassingbé Goodluck Hailemariam Haïlé Ibrahima Idriss Ifeanyi Isatou Issoufou Jacob Jomo Joyce Juvénal Kader Kalifa
Kalusha Kofi Kwame Lamine Lassana Macky Mahamadou Mahamat Mamadou Mamady Mandla Mariam Mariama Mbaye Meles Modibo Moïse Mory Moussa Muhammadu Nana
Nelson Ngozi Nkosazana Olusegun Oumar Oumou Ousmane Papa Pape Paulin Raila Roch Saliou Sekou Serigne Seydou Sékou Sidi Souleymane Soumaïla Soumeylou
Thabang Thabo Thierno Tidjane Tiéman Tiémoko Uhuru Umaru Winnie Wole Yaya Yayi Yoweri Zoumana`;

const ASIAN = `
Abdulla Aiko Akihito Akio Akira Amartya Amit Anand Anil Arun Arvind Ashraf Asif Aung Aya Ayumi Bambang Banri Benazir Bhumibol Bongbong Chandra Corazon
Deepak Ferdinand Fumio Gautam Gotabaya Haruki Hassanal Hideki Hideo Hirohito Hiroshi Imelda Imran Indira Jawaharlal Joko Junichiro Kamala Kazuo Keiko
Kenji Kenzo Khaleda Koji Lakshmi Leni Mahathir Mahinda Makoto Malala Mamoru Manmohan Manny Masako Megawati Min Mukesh Murali Naoki Naomi Naoto
Narendra Naruhito Nawaz Nirmala Norodom Pervez Prabowo Pranab Prayut Priyanka Rahul Rajendra Rajiv Rajnath Ramesh Ranil Ravi Rodrigo Sachin Sania
Sanjay Satoshi Shahbaz Shahrukh Shehbaz Sheikh Shigeki Shigeru Shinzo Shinzō Sirimavo Sonia Sukarno Sunil Suresh Takashi Takeshi Taro Tarō Tenzin
Thaksin Tomoko Toshihiro Vijay Vikram Yasuo Yoko Yoshihide Yoshiro Yuki Yukio Yuko Zulfikar`;

const MIDDLE_EAST = `
Akbar Ali Almazbek Amos Anahita Arash Ariel Avi Avigdor Ayelet Azadeh Bahram Benjamin Benny Benyamin Binyamin Bülent Cem Chavkat Davoud Devlet Dov
Ebrahim Ehud Ekrem Emine Emomali Ephraïm Esmail Eytan Fatih Fethullah Gholam Gideon Golda Gourbangouly Hakan Hamed Hamid Hashem Heydar Hossein Hulusi
Ilham Isaac Islam Itamar Itzhak Javad Kassym-Jomart Kemal Levon Mahsa Masoud Massoud Mehmet Meral Mevlüt Mir Mohsen Mojtaba Mordechai Morteza Moshe
Naftali Narges Nasrin Nasrine Nikol Noursoultan Numan Orhan Recep Reza Rouhollah Sadyr Saeed Selahattin Serj Serzh Shimon Shirin Süleyman Tansu Tayyip
Tzachi Tzipi Vagit Yaakov Yair Yitzhak Yoav Yossi Zahra Zeynep`;

const LATIN = `
Adán Alberto Alejandra Alvaro Augusto Álvaro Beto Camilo Carolina Cecilia Celso César Ciro Cuauhtémoc Daniel Dilma Eduardo Enzo Evo Fabricio Fernando
Fidel Gabriela Geraldo Gilmar Gustavo Henrique Hugo Iván Jair Javier Jeanine Jorge Jovenel Juan Júlio Keiko Lázaro Lenín Leopoldo Lionel Luis Luiz
Manuela Marielle Mauricio Michelle Miguel Nayib Neymar Nicolás Ollanta Óscar Patrícia Pedro Rafael Raul Renan Rigoberta Rodrigo Romário Ronaldo
Sebastião Sergio Sérgio Simón Tabaré Thiago Vinicius Wilson Xiomara`;

const names = new Set(
  [FRENCH, ENGLISH, EUROPEAN, SLAVIC, ARABIC, AFRICAN, ASIAN, MIDDLE_EAST, LATIN]
    .flatMap((table) => table.trim().split(/\s+/u))
    .map(nameKey),
);

/** East-Asian family names, which come first: « Kim Jong-un », « Xi Jinping », « Moon Jae-in », « Nguyen Phu Trong ». */
const FAMILY_FIRST = new Set(
  `
Ahn An Bae Baek Ban Bong Cao Chae Chang Chen Cheng Cho Choe Choi Choo Chu Chun Chung Deng Ding Do Dong Du Fang Feng Fu Gao Gong Gu Guo Ha Hahm Ham Han
He Heo Ho Hong Hou Hu Hua Huang Huh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Jon Joo Ju Jun Jung Kang Ki Kim Ko Kong Koo Kwak Kwon Lai Lam Lau Le
Lee Lei Li Liang Lim Lin Liu Lu Luo Lü Ma Mao Min Moon Mun Na Nam Ngo Nguyen No Noh O Oh Ok Pae Pak Pan Pang Park Peng Pham Phan Pyo Qi Qian Qiao Qin
Qiu Ra Ri Rim Ro Roh Ryang Ryu Seo Shen Shi Shim Shin Sim Sin So Sohn Son Song Su Suh Sun Tae Tan Tang Tian To Ton Tran Truong Tsai U Um Vo Vu Wang
Wei Wen Wi Won Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yim Yin Yoo Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zuo`
    .trim()
    .split(/\s+/u)
    .map(nameKey),
);

/** True for a common first name, whatever its accents; a compound one counts by its first part: « Jean-Jacques », « Kassym-Jomart ». */
export function isFirstName(word: string): boolean {
  const key = nameKey(word);
  if (names.has(key)) return true;
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && first !== undefined && names.has(first);
}

/** True for a family name that Korean, Chinese and Vietnamese put first: « Kim », « Xi », « Nguyen ». */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(nameKey(word));
}
