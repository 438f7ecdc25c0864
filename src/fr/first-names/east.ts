/** First names: Russian and Ukrainian, as French news writes them. */
export const SLAVIC = `
Akhmed Aleksandar Aleksander Aleksandr Aleksei Alekseï Alexander Alexei Alexeï Alexey Alina Alisa Alla Alona Anastassia Anatoli Andrei Andreï Andrey
Andrii Andriï Andrij Anjela Anna Anton Arkadi Arseni Artem Artiom Asya Boban Bogdan Bohdan Bojan Borys Daria Denys Dina Dmitri Dmitriï Dmitro Dmitry
Dmytro Ekaterina Elena Elvira Emma Evelina Evgenia Evgeny Evgueni Evgueniï Faina Fedor Fiodor Galina Gennadi German Grigori Guennadi Guennadiy
Gueorgui Guerman Iana Iaroslav Iegor Ievgueni Igor Ihor Ilia Ilona Ilya Inna Iossif Ioulia Iouri Irina Iva Ivanka Jana Kira Kirill Klavdia Konstantin
Ksenia Lada Larissa Leonid Lev Lidia Lilia Lioubov Lioudmila Ludmila Maïa Maksim Maksym Marat Margarita Maria Mariana Marina Maxim Mikhail Mikhailo
Mikhaïl Mikhaïlo Milorad Mstislav Mykhailo Mykola Nadejda Nadia Natalia Nazar Nelly Nikita Nikolai Nikolaï Nikolay Nina Novak Oksana Oleg Oleh
Oleksandr Oleksii Oleksiï Olena Olessia Olha Orest Ostap Pavel Pavlo Petr Petro Piotr Polina Raïssa Ramzan Rita Rodion Roman Rostislav Rouslan
Rouslana Roustam Ruslan Rustem Sacha Semion Semyon Serge Sergei Sergeï Sergej Sergey Serghei Serguei Sergueï Serhii Serhiï Serhiy Sofiya Solomia
Stanislav Stepan Svetla Svetlana Tamara Taras Tetiana Tikhon Timofeï Timofey Timour Vadim Vadym Valentin Valentina Valeri Valeria Valery Varvara
Vassili Vasyl Veniamin Vera Veronika Viatcheslav Viktor Viktoria Viola Vitali Vitalii Vitaliï Vitaliy Vitaliya Vitaly Vladimir Vladislav Volodia
Volodymyr Vsevolod Vyacheslav Xenia Yana Yaroslav Yegor Yelena Yevgenia Yevgeny Yevgueni Youlia Youri Yulia Yuri Yuriy Yury Zakhar Zinaida Zinaïda
Zoïa Zourab`;

/** First names: Arabic, as French news writes them. */
export const ARABIC = `
Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkarim Abdelkrim Abdellah Abdelmadjid Abdelmajid
Abdelmalek Abdelouahed Abdelwahab Abderrahim Abderrahmane Abderrazak Abdeslam Abdessalam Abdesslam Abdou Abdoul Abdoulaye Abdul Abdulaziz Abdullah
Abdulrahman Abou Aboubakr Abu Achraf Adel Adib Adnan Afif Ahmad Ahmed Aïcha Aïssa Akli Akram Alaa Alaeddine Ali Aliou Amal Amel Amin Amina Amine Amir
Ammar Amr Anas Anis Anissa Anouar Antar Anwar Asma Assia Atef Ayman Aymen Ayoub Aziz Azzedine Bachar Bachir Badr Bahaa Bahia Bashar Baya Belaïd
Belgacem Bilal Bouchra Brahim Chadi Chafik Chaker Chakib Cherif Chérif Dalila Daoud Djalal Djamel Djamila Djaouida Driss Essam Ezzedine Fadel Fadi
Fadila Fahd Faisal Faiza Faouzi Fares Farhat Farid Farida Farouk Fathi Fatiha Fatima Fatma Fatma-Zohra Fatou Fawzi Faycal Fayçal Ferhat Ferid
Fethi Férid Fouad Fouzia Gamal Ghali Ghassan Habib Hachem Hadi Hafez Hafid Hafida Haïtham Hajar Hakim Hakima Halima Hamad Hamadi Hamdi Hamid Hamza
Hanan Hanane Hani Haroun Hassan Hassane Hassiba Hatem Hayat Haythem Hédi Hicham Hichem Hind Hocine Hosni Houari Houda Hussein Husseïn Ibrahim Idriss
Idrissa Ihab Ikram Ilham Ilyas Ilyes Imad Iman Imane Imed Ismaël Ismail Ismaïl Issa Issam Iyad Jaber Jalal Jamal Jamel Jamila Jaouad Jassem Jawad
Kaddour Kaïs Kamal Kamel Karim Karima Khadija Khaled Khalid Khalifa Khalil Khayreddine Kheira Kheireddine Lahcen Lahouari Laïla Lakhdar Lamia Larbi
Latifa Layla Leila Leïla Lina Lotfi Loubna Louisa Lounes Maamar Mabrouk Mahdi Maher Mahmoud Majid Malek Malik Malika Mansour Mariem Marouan Marouane
Marwan Maryam Mehdi Mejdi Meriem Messaoud Moez Mohamad Mohamed Mohammad Mohammed Mohand Mohcine Mokhtar Moktar Moncef Monia Mostafa Mouloud Mouna
Mounia Mounir Mourad Moussaab Moustapha Muhammad Muhannad Mustafa Mustapha Nabih Nabil Nabila Nacer Nacera Nader Nadim Nadir Naguib Naïm Naïma Najah
Najat Najib Najla Najwa Naoufel Nasser Nawaf Nawal Nejib Nessim Nidal Nizar Nora Nordine Nouha Nour Noureddine Nouri Omar Osama Othman Oualid Ouarda
Ouided Oumaïma Oussama Qassem Rabah Rabia Rachad Rached Rachid Rachida Radia Raed Rafic Rafik Rafika Raja Ramadan Rami Ramy Rana Rania Rayan Reda
Redouane Riad Riham Rima Riyad Rym Saad Saadia Saber Sabri Sadek Sadio Sadok Safia Safwat Sahar Said Saïd Saïda Saïf Salah Salaheddine
Saleh Salem Salim Salima Salma Salman Salsabil Salwa Samah Samar Sami Samia Samir Samira Sélim Shadi Shérine Sihem Slimane Smaïl Sofia Sofiane Soha
Soraya Souad Soufiane Souha Taha Tahani Tahar Taïeb Tarek Tareq Tarik Tariq Tawfik Tayeb Toufik Wael Wafa Wahiba Wahid Walid Wassila Wissam
Yacine Yahya Yasmin Yasmina Yasmine Yasser Yassine Yazid Youcef Younes Yousra Youssef Youssouf Zahia Zakaria Zaki Ziad Zied Zineb Zinédine Zohra
Zoubida Zoubir Zouheir`;

/** First names: Africa south of the Sahara, as French news writes them. */
export const AFRICAN = `
Abdoulaye Abebe Abiy Achille Adama Agathon Aïssatou Akwasi Alassane Alhassane Alioune Alpha Amadou Amara Amath Aminata Andry Ansoumane Antonio Assane
Assimi Awa Aya Babacar Babatunde Bakary Balla Bamba Bassirou Bintou Blaise Blé Bocar Bola Boubacar Boubou Cellou Chantal Charles-Blé Cheick
Cheikh Chidi Chimamanda Chinedu Chinua Chipo Chukwuma Coumba Cyril Daouda Demba Diarra Didier Dieudonné Diouncounda Djeneba Djibo Djibril Eliud Emeka
Emerson Emmerson Epiphanie Evariste Fanta Farai Fatimata Fatoumata Faure Faustin Faustin-Archange Félix Félix-Antoine Fily Fodé Getachew Gnassingbé
Goodluck Haile Hailemariam Haïlé Hamidou Hassane Hery Ibou Ibrahima Idriss Idrissa Ifeanyi Isaias Isatou Ismaïla Issiaka Issoufou Jacob Jean-Bédel
Joachim Joël Jomo Joyce Juvénal Kaba Kader Kadiatou Kagiso Kalidou Kalifa Kalusha Karamoko Kipchoge Koffi Kofi Komi Kossi Kwabena Kwame Kwasi Lamine
Lassana Laurent-Désiré Lerato Léopold-Sédar Lindiwe Macky Mahamadou Mahamat Maïmouna Makan Malick Mamadou Mamady Mamoudou Mandla Mariam Mariama Maryam
Massamba Mbacké Mbaye Meles Modibo Mody Moïse Mory Mouhamadou Moussa Muhammadu Mulatu Nafissatou Nana Ndeye Nelson Ngolo Ngozi Nkosazana Nnamdi
Nomvula N’Golo Olusegun Oumar Oumou Ousmane Ousseynou Papa Pape Pascal-Firmin Patrice-Émery Paul-Henri Paulin Percy Pitso Raila Robert-Gabriel Roch
Rokia Sadio Salif Saliou Samba Samuel Segun Seïni Sekou Serigne Seydou Sékou Sidi Simplice Sipho Sory Souleymane Soumaïla Soumeylou Sylvestre Tadesse
Tapiwa Tatenda Tendai Tertius Thabang Thabo Thandi Themba Thierno Tidiane Tidjane Tiéman Tiémoko Tiken Tunde Uhuru Umaru Wangari Wilfried William
Winnie Wole Workneh Yacouba Yakubu Yaw Yaya Yayi Yéro Yoweri Zéphirin Zoumana`;

/** First names: South, East and South-East Asia, as French news writes them. */
export const ASIAN = `
Abdulla Aditya Aiko Ajay Akhil Akihito Akio Akira Aldi Amartya Amit Amitabh Anand Anil Anwar Aparna Arjun Arun Arvind Asha Ashok Ashraf Asif Aung Aya
Ayesha Ayumi Bambang Banri Benazir Bhumibol Bilawal Bipin Bongbong Budi Chandra Chuan Corazon Daisuke Deepak Devendra Dewi Dinesh Fawad Ferdinand
Fumio Ganesh Gautam Gotabaya Hari Harsh Haruhiko Haruki Hassanal Hayao Hideki Hideo Hirohito Hiroki Hiroko Hiroshi Hun Ichiro Imelda Imran Indira
Jagdish Jawaharlal Joko Junichiro Kamala Kaori Kapil Karan Katsuya Kavita Kazuhiro Kazuo Kei Keiko Keisuke Kenichi Kenji Kenzo Khaleda Khurram Kiran
Koji Krishna Kumar Kumi Lakshmi Lata Leni Madhu Mahathir Mahesh Mahinda Makoto Malala Mamoru Manish Manmohan Manny Manoj Mariko Maryam Masahiro Masako
Masato Meera Megawati Mika Min Mitsuko Mohan Muhyiddin Mukesh Mukul Murali Najib Naoki Naoko Naomi Naoto Narendra Naresh Naruhito Nawaz Neha Nikhil
Nirmala Nitin Noriko Norodom Osamu Paetongtarn Pankaj Pervez Pooja Prabowo Prakash Pramod Pranab Prashant Praveen Prayut Priyanka Radha Rahul Raja
Rajat Rajendra Rajiv Rajnath Rakesh Ram Ramesh Ranil Ranjit Rashid Ravi Rodrigo Rohan Rohit Ryota Sachin Sania Sanjay Sanjiv Satoru Satoshi Satya
Sayaka Seiji Shahbaz Shahrukh Shashi Shaukat Shehbaz Sheikh Shigeki Shigeru Shinzo Shinzō Shivraj Shizuka Shoichi Shunsuke Siddharth Sihanouk Sirajul
Sirimavo Smriti Somchai Sonia Srettha Sri Subhash Sukarno Sunil Suresh Sushma Susilo Swati Takashi Takeshi Taku Tarique Taro Tarō Tatsuya Tenzin
Tetsuya Thaksin Thongloun Tomoko Toshihiro Tsutomu Uday Vandana Varun Venkat Vijay Vikram Vinay Vinod Virat Vivek Yasuhiro Yasuo Yingluck Yogi
Yoko Yoshihide Yoshiro Yosuke Yudhoyono Yui Yuji Yuki Yukio Yuko Yuriko Yusuke Zulfikar`;

/** First names: Hebrew, Persian, Turkish, Caucasus and Central Asia, as French news writes them. */
export const MIDDLE_EAST = `
Abolfazl Afshin Akbar Ali Alireza Aliya Almazbek Amirhossein Amos Anahita Ararat Arash Ariel Arman Armen Artur Avi Avigdor Aydin Ayelet Aykut Ayse
Azadeh Azar Babak Bahram Bakytjan Baruch Behrouz Benjamin Benny Benyamin Berna Bezalel Bidzina Binyamin Bülent Cem Chaim Chavkat Dalia Dan Daryoush
Davit Davoud Deniz Devlet Dov Ebrahim Ehud Ekrem Eli Eliahu Elif Elmar Emine Emomali Emre Ephraïm Eran Ergün Erkan Ersin Esmail Eytan Farhad Farzad
Fatemeh Fatih Fethullah Firouz Ghazal Gholam Gideon Gilad Giorgi Golda Gourbangouly Guiorgui Gulnara Haim Hakan Hamed Hamid Hashem Hatice Haydar Hayk
Herzl Heydar Hossein Hossein-Ali Hovik Hulusi Ilham Irakli Isaac Islam Ismaïl Itamar Itzhak İlker Javad Kakha Kamran Karen Karim Kassym-Jomart Kaveh
Kemal Keyvan Kobi Levan Levon Mahmut Mahsa Mansoureh Maryam Masoud Massoud Mazyar Mehdi Mehmet Mehran Mehriban Meir Meral Merav Mesut Mevlüt Mikheil
Mina Mir Mohammad-Javad Mohsen Mojtaba Mordechai Morteza Moshe Mostafa Murat Naftali Nahid Narges Nasrin Nasrine Navid Nazanin Nechama Nihat Nikol
Nikolas Niloofar Nino Nir Nitzan Noursoultan Numan Nurettin Nursultan Ofer Oren Orhan Osman Ömer Özgür Parviz Ramin Recep Reza Rouhollah Roya Rustam
Rıza Sadyr Saeed Saeid Sahar Salomé Samir Sapar Sara Selahattin Serdar Serge Serj Serzh Sevim Shahram Shaul Shavkat Shimon Shireen Shirin Shlomo Sima
Soheil Süleyman Tal Tamir Tansu Tayyip Tigran Tuğba Tzachi Tzipi Tzvi Uri Ümit Vagit Vahid Vahram Yaakov Yair Yaïr Yariv Yehuda Yigal Yitzhak Yoav
Yoram Yossi Yusuf Yılmaz Zahra Zaza Zeev Zehava Zeynep Zvi`;
