/** First names: French, as French news writes them. */
export const FRENCH = `
Adeline Adèle Adrien Adrienne Agathe Agnès Aimeric Aimé Aimée Alain Alban Albane Albert Alexandra Alexandre Alexia Alexis Alfred Alice Aline Alix
Amandine Amaury Ambroise Amélie Anaïs Anatole André Andrée Angèle Angélique Anicet Anne Annick Annie Anouk Anselme Anthony Antoine Antoinette Antonin
Apolline Ariane Armand Armelle Arnaud Arsène Arthur Astrid Aubin Aude Audrey Auguste Augustin Aurélia Aurélie Aurélien Auriane Aurore Axel Axelle
Aymeric Baptiste Barbara Barnabé Barthélemy Basile Bastien Benjamin Benoît Benoîte Bernadette Bernard Bernardin Bertille Bertrand Béatrice Bénédicte
Bérangère Bérénice Bixente Blaise Blanche Boris Brice Brigitte Bruno Calixte Camélia Camille Candice Capucine Carine Carla Carole Caroline Cassandre
Catherine Cécile Cédric Céleste Célestin Célia Céline César Chantal Charles Charline Charlotte Chloé Christel Christelle Christian Christiane
Christine Christophe Claire Clara Clarence Clarisse Claude Claudette Claudine Clémence Clément Clémentine Clotaire Clotilde Clovis Colette Colin
Coline Constance Constant Coralie Corentin Corinne Cosette Cunégonde Cyprien Cyrielle Cyril Cyrille Damien Daniel Danielle Danièle Daphné David Davy
Delphine Denis Denise Désiré Diane Didier Dimitri Dominique Donatien Dorian Dorothée Dylan Edgar Edgard Edmond Elena Elsa Emma Emmanuel Emmanuelle
Emmeline Enzo Ernest Estelle Esther Ethan Eudeline Eudes Eugène Eugénie Eva Ève Édith Édouard Éléa Éléonore Éliane Élie Éliette Élisa Élisabeth Élise
Élisée Élodie Éloi Éloïse Émeline Émile Émilie Émilien Éric Étienne Évelyne Fabien Fabienne Fabrice Fadila Fanny Fantine Farah Faustine Ferdinand
Fernand Fernande Félicien Félicité Félix Firmin Flavie Flavien Fleur Flora Florence Florent Florian Floriane Foucauld Francine Francis Franck François
Françoise Frank Frédéric Frédérique Frida Gabin Gabriel Gabrielle Gaétane Gaël Gaëlle Gaëtan Gaïa Garance Gaspard Gaston Gauthier Gautier Geneviève
Geoffrey Geoffroy Georges Georgette Germain Germaine Gervais Gérald Géraldine Gérard Gérardine Géraud Ghislain Ghislaine Gilbert Gilberte Gilles
Ginette Gisèle Gladys Godefroy Gonzague Grégoire Grégory Guillaume Gustave Guy Gwenaëlle Gwendal Gwendoline Gwénola Hadrien Hector Henri Henriette
Hermine Hervé Hélène Héloïse Hippolyte Honoré Honorine Hortense Hubert Hugo Hugoline Hugues Huguette Inès Irène Irénée Isabelle Isaline Isaure Isidore
Ivan Jacinthe Jacky Jacqueline Jacques Jade Jasmine Jean Jean-Baptiste Jeanne Jeannine Jehan Jennifer Jessica Jérémie Jérémy Jérôme Joachim Joanna
Jocelin Jocelyn Jocelyne Joël Joëlle Johan Johanna Jonathan Jordan Joris Joseph Josette Joséphine Josiane Josselin Judicaël Jules Juliane
Julie Julien Julienne Juliette Juline Justin Justine Karine Katia Kelly Kenza Kévin Killian Kylian Ladislas Laeticia Laetitia Lambert Laura Laure
Laurence Laurent Laurette Laurine Lazare Léa Léandre Léna Léo Léon Léonard Léonie Léonor Léontine Léopold Lilian Liliane Lily Lina Lionel Lisa Lise
Loan Loanne Loïc Loïck Loïs Lola Loris Lou Louane Louis Louise Louisette Luc Lucas Luce Lucette Lucie Lucien Lucienne Lucile Lucille Ludivine Ludovic
Lydia Lydiane Lydie Lylian Madeleine Mado Maeva Maël Maëlle Maëlys Magali Mahaut Mahé Maïwenn Malo Manon Manuel Manuelle Marc Marc-Antoine
Marc-Olivier Marceau Marcel Marcelle Marcelline Margaux Margot Marguerite Marianne Marie Marie-Laure Marielle Marilyne Marine Marinette Marion Marius
Marjorie Marlène Marthe Martial Martin Martine Maryline Maryse Maryvonne Mathéo Mathias Mathieu Mathilde Mathis Mathurin Matthias Matthieu Maud
Maurice Mauricette Maxence Maxime Maximilien Maya Médéric Mélanie Méline Mélissa Mélodie Michaël Michel Michelle Michèle Mickael Mickaël Milan Milo
Mireille Modeste Monique Morgan Morgane Muriel Mylène Myriam Nadège Nadia Nadine Naël Naomi Narcisse Natacha Nathalie Nathan Nathanaël Nelly Nestor
Nicodème Nicolas Nicole Nina Ninon Noé Noémie Noël Noëlle Nolan Nolwenn Norbert Océane Octave Odette Odile Odilon Olga Olive Olivia Olivier Olympe
Ombeline Oriane Ornella Oscar Oxana Pacôme Paola Pascal Pascale Pascaline Patrice Patricia Patrick Paul Paule Paulette Pauline Perceval Perrine
Philibert Philippe Philippine Pierre Pierrette Pierrick Pierrot Prisca Prosper Prudence Quentin Quitterie Rachel Raoul Raphaël Raphaëlle Rayan Raymond
Raymonde Reine Renaud René Renée Rébecca Régine Régis Rémi Rémy Richard Robert Roberte Robin Roch Rodolphe Rodrigue Roger Roland Rolande Romain Romane
Roméo Romuald Romy Ronan Rosalie Rose Roseline Roselyne Rosine Roxane Roxanne Sabine Sabrina Sacha Salomé Samuel Sandra Sandrine Sara Sarah Servane
Sébastien Ségolène Sélène Séverin Séverine Sibeth Sidonie Siméon Simon Simone Sixtine Solange Solène Solveig Sonia Sophie Stanislas Stéphan Stéphane
Stéphanie Suzanne Suzel Suzette Suzie Swann Sybille Sylvain Sylvaine Sylvestre Sylvette Sylvère Sylviane Sylvie Tancrède Tanguy Tatiana Tessa Théo
Théodora Théodore Théophile Thérèse Thibaud Thibauld Thibault Thibaut Thierno Thierry Thomas Timothé Timothée Tiphaine Titouan Tom Toussaint Tristan
Ugo Ulysse Urbain Valentin Valentine Valère Valérian Valérie Valéry Vanessa Vérane Véronique Vianney Victoire Victor Victoria Victorien Victorine
Vincent Vincente Violaine Violette Virgil Virgile Virginie Viviane Vivien Wandrille Wendy Wilfrid Wilfried William Xavier Xavière Yaël Yann Yannick
Yannis Yasmine Yoan Yoann Yohan Yohann Yolande Youna Ysé Yvain Yvan Yves Yvette Yvon Yvonne Zacharie Zélia Zélie Zinédine Zoé`;

/** First names: English, as French news writes them. */
export const ENGLISH = `
Aaron Abe Abigail Adam Adrian Aidan Alan Alastair Alec Alex Alexander Alicia Alison Allan Allen Alyssa Amanda Amber Amelia Amy Andre Andrea Andrew
Andy Angela Angus Anita Ann Anna Annie Archie Arlene Arnold Ashley Audra Austin Ava Barack Barbra Barney Barry Becca Becky Bella Ben Benedict Bernard
Bernie Bert Beth Betty Beverly Bill Billy Blake Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Britney Bruce Bryan
Byron Caitlin Callum Calvin Cameron Camilla Candace Carey Carl Carla Carlton Carly Carol Carrie Casey Cathy Cecil Chad Charlie Chelsea Cheryl Chester
Chloe Chris Chrissy Christina Christopher Chuck Cindy Clarence Clark Claudia Clay Clifford Clint Clinton Clive Cody Colleen Connor Corey Courtney
Craig Crystal Curtis Cynthia Daisy Dale Damon Dan Dana Danny Darrell Darren Darryl Dave Dawn Dean Deb Deborah Debra Denise Dennis Derek Desmond Dexter
Diana Diane Dick Dominic Don Donald Donna Doris Dorothy Doug Douglas Drew Duane Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edward Edwin
Eileen Elaine Eleanor Elena Eliot Elizabeth Ella Ellen Elliot Elon Elvis Emilia Emily Eric Erica Erik Erin Ernest Ethan Eugene Evan Eve Evelyn Felicia
Felicity Fiona Florence Floyd Forrest Frances Franklin Fred Freddie Frederick Gabrielle Gail Gareth Garry Gary Gavin Gemma Gene Geoff George Georgia
Gerald Geraldine Gilbert Gina Gladys Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Greta Gwen Hailey Hank Hannah Harold Harper Harriet
Harry Harvey Hazel Heather Helen Henry Herbert Herman Hilary Hillary Holly Homer Horace Howard Hugh Hugo Humphrey Ian Imogen Irene Irvin Isaac Isabel
Ivy Jacinda Jack Jackie Jackson Jacob Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Jay Jeannie Jeb Jed Jeff Jeffrey Jenna Jennifer Jenny
Jeremy Jerome Jerry Jesse Jessie Jill Jim Jimmy Jo Joan Joanne Jodie Joe John Johnny Jon Jonah Jordan Josephine Josh Joshua Joyce Juan Juanita Judith
Judy Julia Julian Julie June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katy Kay Keir Keith Kelly Kellyanne Kelsey Ken Kendall
Kendra Kenneth Kenny Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kristen Kristin Kurt Kyle Lance Larissa Larry Latoya Lauren Lawrence Lee Leif Lena
Leo Leon Leonard Leroy Leslie Lester Lewis Liam Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lola Lorraine Louisa Louise Lucy Luke Luther
Lynn Mabel Mack Madison Maggie Malcolm Marcia Marcus Margaret Margot Maria Marian Marie Marilyn Marjorie Mark Marlon Marsha Marshall Martha Martin
Marvin Mary Mason Matt Matthew Maureen Maurice Max Maxine Maya Megan Meghan Melinda Melissa Meryl Mia Michael Micheal Mick Mike Mildred Miles Milton
Miranda Mitch Mitchell Mitt Moira Molly Monica Morgan Morris Muriel Myra Nadia Nancy Naomi Natalie Nathan Nathaniel Ned Neil Nell Nicholas Nick Nicki
Nigel Nina Noah Nora Norma Norman Oliver Olivia Oprah Orlando Oscar Otis Otto Owen Paige Pamela Pat Patricia Patsy Patty Paula Peggy Penny Percy Perry
Pete Peter Phil Philip Philippa Phillip Phyllis Pippa Portia Preston Priscilla Quentin Rachael Rachel Ralph Ramona Randall Randy Ray Raymond Rebecca
Reese Regina Reginald Rex Rhonda Rick Ricky Rishi Rita Rob Robbie Roberta Robin Rochelle Rod Rodney Roland Roman Ron Ronald Rory Rosa Rosalind
Rosemary Rosie Ross Rowan Roy Rudolph Rufus Rupert Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandy Sasha Saul Scott Sean Selena Serena Seth
Shane Shannon Sharon Shaun Shawn Sheila Sheryl Shirley Sidney Sierra Silas Simon Sinead Sonia Sophia Spencer Stacey Stacy Stan Stanley Stella Stephen
Steve Steven Stewart Stuart Sue Susan Suzan Sydney Sylvester Sylvia Tamara Tanya Tara Tate Ted Terence Teresa Terri Terry Tess Thelma Theodore Theresa
Tiffany Tilda Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni Tony Tonya Tracey Tracy Travis Trent Trevor Tricia Troy Trudy Tyler Ursula Valerie
Vanessa Vera Vernon Vicky Victor Vince Vincent Viola Virginia Vivian Wade Wallace Wally Walter Wanda Warren Wayne Wendell Wendy Wesley Whitney Wilbur
Wilfred Will Willard Willie Winifred Winston Woody Yvette Yvonne Zac Zach Zachary Zara Zelda Zoe`;

/** First names: Other languages of Europe, as French news writes them. */
export const EUROPEAN = `
Abel Ada Adolf Adriana Agnieszka Aksel Alberto Aldo Alejandro Aleksandra Alenka Alessandra Alessandro Alfonso Alfredo Alicja Alvaro Ana Anastasia
Anders Andrea Andreas Andrés Andrzej Aneta Angel Angela Angelo Anja Anke Annalena Annamaria Annegret Anneli Annika Antonella Antonio Antonis
António Arnold Arturas Arturo Attila Aurel Aurelia Álvaro Ángel Barbora Bartosz Beata Beatriz Bence Benedetto Benito Bernd Bernhard Bettina Birgit
Birgitta Bjarne Björn Bogdana Boguslaw Borut Boyko Bronislaw Bronisław Carles Carlo Carlos Carme Carmen Carolina Catalina Călin Cesare Christoph
Christos Ciprian Clara Claudia Claudio Concepción Corina Cornelia Cristian Cristiana Cristiano Cristina Cristobal Dace Daiva Dalia Damjan Danilo
Danuta Dario Darius Diego Dieter Dietmar Dirk Domenico Donatella Dora Dorota Dragan Duarte Dušan Edgars Edita Edoardo Eduardo Egidijus Egils Eimear
Elena Elio Elke Ema Emanuele Emil Emiliano Emilio Enrico Enrique Erich Erika Erna Ernesto Eszter Eugenio Eva Ewa Fabian Fabio Federica Federico Felipe
Ferdinand Ferenc Fernando Filip Florentina Florin Francesca Francesco Francisco Franco Franz Friedrich Fritz Gabor Gabriela Gabriele Gabriella Gábor
Gennaro Gerd Gerda Gerhard Gert Giacomo Giancarlo Gianluca Gianluigi Gianni Giedrius Gijs Gintaras Giorgia Giorgio Giovanna Giovanni Giulia
Giulio Giuseppe Gonzalo Göran Grażyna Grzegorz Guido Guillermo Gunnar Gunter Gustavo Günter Gyula Halina Hanna Hanne Hans Harald Hasse Heidi Heikki
Heiko Heinrich Heinz Helga Helle Helmut Henrik Henrique Henryk Herbert Hermann Horst Iago Ignacio Ignazio Igor Iker Ilaria Ilir Ilse Imre Ines Inga
Ingrid Ingrida Ioana Ion Irena Irina Irmina Isabel István Ivan Ivo Íñigo Jaap Jacek Jacinda Jadwiga Jakob Jan Jana Janez Janis Jaroslaw Jarosław
Jasmina Javier János Jelena Jens Jeroen Jerzy Jesper Jesus Jesús Joachim Joao João Johan Johann Johannes Jolanta Jordi Jorge Josef Josep José Josip
Jovan Jörg Juan Juana Juha Julio Jurgis Justyna Jutta Jürgen Kaja Kamil Kamila Karel Karin Karl Karl-Heinz Karol Kaspars Katalin Katarina Katarzyna
Katrin Kazimierz Kemal Kinga Klaus Klára Konrad Konstantin Konstantinos Kostas Kresimir Kristalina Kristijan Kristina Kristóf Krišjānis Krzysztof
Kyriakos Laimdota Lajos Lars Laszlo László Lech Lena Lenka Leonardo Leonor Leopoldo Leszek Liviu Ljiljana Loredana Lorenzo Lothar Luboš Luca
Lucia Luciano Lucía Lucjan Ludwig Luigi Luis Luisa Lukas Lukasz Lukáš Maciej Magda Magdalena Maia Maite Malgorzata Manfred Manolis Manuela Marcela
Marcello Marcelo Marcin Marco Marcos Marek Margarida Margarita Margrethe Mariana Mariano Marija Mario Mariusz Marjan Markéta Marko Markus Marta Martin
Martina Massimo Matej Mateusz Matteo Matthias Matti Mattia Maurizio Mauro Małgorzata Márton Mārtiņš Mette Michal Michał Michela Michele Mieczysław
Miguel Mihai Mihály Mikael Mikel Miklós Mikołaj Milan Milena Milorad Milos Miloš Mircea Mirela Miriam Mirko Miro Miroslav Mladen Monica Monika Nadja
Natalia Nataša Nebojša Nenad Nicola Nicolae Nicu Niels Nikol Nikola Nikolaos Nikolina Nikos Nils Nuno Octavian Olaf Ole Ondřej Oriol Oskar Oskars Ottó
Pablo Panagiotis Panayotis Paola Paolo Patrizia Pedro Peer Pekka Pere Petar Peter Petr Petra Petros Petteri Péter Pia Piet Pilar Piotr Predrag
Radosław Radu Rafael Raffaele Ragnar Raimonds Rainer Ralf Ramon Ramona Ramón Rasa Raúl Raül Renata Ricardo Riccardo Rikard Roberta Roberto Rocío
Rodrigo Roman Romano Rosa Rosario Ruben Rubén Rudolf Rui Ryszard Salvador Salvatore Sandro Sanja Sanna Santiago Sauli Saulius Sebastian Sebastián
Sergio Sigmar Sigrid Siiri Silvia Silvija Silvio Simona Slobodan Snežana Sofia Solvita Soraya Spyros Srdjan Stanisław Stavros Stefan Stefania Stefano
Steffen Stevo Stjepan Susana Svein Sven Svenja Svetla Szilárd Szymon Sławomir Tadeusz Teodoro Theo Theodor Tibor Tihomir Toma Tomas Tomasz Tomás Tomáš
Tomislav Toomas Tor Torsten Traian Ulf Ulrich Ulrike Umberto Urmas Ursula Uršula Ute Uwe Vaclav Vahid Valdas Valdis Valentina Valentino Vasco Václav
Veljko Veronika Vesna Viktor Viktoria Viorica Vittorio Vlad Vladan Vojislav Vytautas Waldemar Wanda Werner Wiktor Willem Willy Witold Wojciech
Wolfgang Xabi Xavi Yanis Yiannis Yolanda Yorgos Zbigniew Zdravko Zita Zlatan Zofia Zoltan Zoran Zsolt Zuzana Zygmunt Željko Łukasz`;

/** First names: Spain and Portugal overseas, as French news writes them. */
export const LATIN = `
Adán Adriano Agustín Alberto Alejandra Alfonso Alvaro Américo Anahí Andrés Antonia Ariel Arturo Augusto Aurelio Álvaro Belén Benjamín Bernardo Beto
Betty Blanca Bruno Camilo Carmelo Carolina Catalina Cecilia Celso César Ciro Claudio Clodomiro Consuelo Cristóbal Cuauhtémoc Daniel Dante Darío Delcy
Delia Denilson Dilma Diosdado Dolores Edgardo Edinson Eduardo Efraín Elisa Elías Elsa Emiliano Enzo Ernesto Esteban Estela Eva Evo Fabricio Facundo
Fátima Federico Fernanda Fernando Félix Fidel Flávio Francia Gabriela Geraldo Gerardo Germán Gilberto Gilmar Gonzalo Graciela Guadalupe Gustavo
Henrique Hernán Héctor Horacio Hugo Inácio Isabela Ismael Iván Jacobo Jaime Jair Javier Javiera Jeanine Jesús Joaquín Jorge Josefina Jovenel Juan
Juanita Julián Julieta Justo Júlio Keiko Lázaro Leandro Lenín Leonel Leopoldo Leticia Lidia Lionel Lorena Lucas Luciana Ludmila Luis Luisa Luiz
Manuela Maribel Mariela Marielle Marina Martín Mateo Matías Mauricio Maximiliano Máximo Mercedes Michelle Miguel Milagros Mónica Natalia Nayib Neymar
Néstor Nicolás Noemí Nora Norberto Olga Ollanta Omar Orlando Osvaldo Óscar Patricio Patrícia Paulina Paulo Pedro Rafael Raul Renan Renato Ricardo
Rigoberta Rocío Rodrigo Rolando Romário Romina Ronaldo Rosalía Rosana Rubén Sara Sebastião Sergio Sérgio Sigfrido Silvina Simón Soledad Tabaré Tamara
Teodoro Teresa Thiago Tiago Tomás Ulises Valentina Vanessa Verónica Vicente Vinicius Víctor Walter Wanderley Wilson Xiomara Yamandú Yoani Zulma`;
