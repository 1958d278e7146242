/** Everyday Polish words of 4 to 10 letters, without accents; in order, so that one is found and added with ease. */
export const polishWords = `
  adres adresu albo aparat apka aplikacji aucie auto babci babcia badanie bajka balon bank banku bardzo barwa baterie
  bawelna beda bede bedzie bedziemy biala biale bialy bilet bilety biore bizuteria blacie blad blask blat blik bloga
  bloku bluza bocian bony brac brak braku brama bramka brat brawo brazowy brzeg brzoza buda bulka burza butelka buty
  byla bylam byle bylem bylo byly cala cale calej cali caly calym cegla cena cene cenie cennik centrum ceny ceramika
  ceramiki chata chce chcesz chciala chcialabym chcialam chcialbym chcialem chetnie chleb chleba chlopak chmura chmury
  choc chodze chodzi chwila chwilowo chyba ciagu ciasta ciastko ciasto ciemny cien ciepla cisza codziennie corce corka
  corki cudza cukier cukierki cukru cyrk czacie czapka czapki czarna czarny czas czasu czego czeka czekalam czekam
  czekolada czerwca czesc czesci czlowiek czterech cztery czuje czwartek czwarty czyli czym czynna czytac czytam dach
  dalam dalej dalo dama dane danych danymi darmo date daty decyduje deska deszcz dlaczego dlugo dlugosc dlugosci dnia
  dniach dniu dobra dobre dobry dobrze dodac dodatku dokladnie doktor domek domu domy doniczki dopiero dopisac doplata
  doreczenia doslownie dostal dostala dostalam dostalem dostawa dostawe dostawy dostep doszedl doszlo dotarl dotarla
  dowod drewniana drewno drodze droga drogo drozdze druga drugi drugie drugiego drugiej drugim drzewa drzewo drzwi duch
  dusza duza duze duzo duzy duzym dwie dwoch dwudziestu dywan dzban dziadek dzial dziala dzialu dzieci dziecko dziecku
  dzieki dziekuje dzien dziesiec dziewiec dzik dziki dzis dzisiaj dzwonek dzwoni dzwonic dzwonil ekran ekspres elementow
  etapie etui etykiecie euro faktura fakture faktury faktycznie fala falszywy farba figa filc filcu firma firme firmie
  firmowe firmy flaga folia folie folii forma formacie formularz fotel gadania galaz galerii garnek garnki gars gazeta
  gdyby gdybym gdzie gdzies gitara glina gliny glosnik glowa glowe glowy glupia godzin godzine godziny google gora gory
  gosc gosci gotowka grad granatowy gratis grosza gruba grudnia grupie grupy grusza gruszka guma guziki gwarancja
  gwiazda gwiazdek gwiazdy gwozdz haft halo hania hasla haslo have herbata herbaty historie historii hotel humoru huta
  idealny idzie igielka igla imie imieniu inaczej infolinii informacje inna inne innego innej inny innym instrukcja
  instrukcji instruktor interesuje internecie internet iphone iskra istnieje jablka jablko jade jagoda jajko jaka jakas
  jakby jaki jakie jakiego jakiej jakim jakis jako jakosc jama jasny jeden jedna jednak jednego jednej jedno jednym
  jedwab jego jesien jesieni jesli jest jestem jestescie jestesmy jeszcze jezioro jutra jutro kabel kaczka kaczor kamien
  kamienicy kamienie kapcie kapelusz karme karta karte kartka karton karty kasie kasy katalogu kawa kawalek kawe kawy
  kazal kazda kazde kazdego kazdemu kazdy kazdym kiedy kiedys kierownica klasa klienci klient klienta klientow klikam
  kliknieciu klocki klucz kocyk kodu kogos kolana kolczyki kolega kolejka kolezanka kolezanki kolko kolor kolorze
  komentarze komplet komu konca koncert koncie koncu konie koniec konkurs konta kontakt konto kopercie kopie korale
  korekte kosztuje koszula koszule koszyk koszyka koszyku kotek koty koza kraj kreci krem krok krolewski krolik krzesla
  krzeslo krzyczy ksiazka ksiazke ksiazki ksiezyc ktora ktore ktorego ktorej ktory ktorych ktorym ktos kubek kubki
  kuchenny kuchni kupic kupie kupil kupila kupilam kupilem kupowalam kupuje kurier kuriera kurierem kurs kursu kwiat
  kwiaty kwietnia kwota kwote ladna ladne ladnie ladny laduje laka lalka lama lampa lampy lasu lasy lata lato lawenda
  lekarz lekcji lepiej lepsza lepszy lewe lezy licze linia link lipcu lisc liscie list listonosz listy lisy lody logo
  lubi ludzi ludzie ludziom ludzmi lutego luty lutym luzem lyzka macie magazynu mail maila maile mailem mailu maja maju
  mala male malo maly malych mama mamy mapa marca marcu marzenie masa maska maslo mata materac material matka meble
  mecenas mech mechanik mega meta metki metr metry mial miala mialam mialem mialo mialy miasta miasto miec miedz miedzy
  miejsca miejscu miescie miesiac miesiaca miesiace miesiacu mieszkam mija mila milczy mimo mina minal mini minus minut
  minutach minuty miod miody miska miski mleko mlyn mnie mniej moda model modelu moge moglby moich moim moja moje mojego
  mojej mojemu morza morze most mosty motyl motyle mowa mowi mowie moze mozna musze muszla muzyka mydla mydlo myslalem
  mysz nadal nadania najlepszy najpierw naklejki nalezy napis naprawde nasz nasza nasze naszej nawet nazwa nazwisko niby
  nich nici niczego niebieski niech niedziele niego niej niestety nigdy nikt nimi nitka nocy noga nogi normalnie nosi
  nosic nowa nowe nowy nowych noza noze numer numerem numeru obejrzal obejrzec obie obiecala obiedzie obok obraz obrazka
  obrazy obsluga obslugi ochrony oczy odbior odbioru odbiorze oddac oddajcie oddaje oddala oddalam oddalem odebralam
  odeslac odeslalam odmowa odpowiada odpowiedz odpowiedzi odradzam ogien ogole ogon ogrod ogrody ojciec okazalo okazji
  okna oknie okno okularow okulary olej online opakowania opakowanie opinie opis opisie opoznienie oraz orzech osiem
  osob osoba osobno osoby ostatnie ostatniej otwarte otwiera otwieram otworzyc owca pachnace pachnie paczka paczke
  paczki paczkomat pada page pajace pakowanie pala palec pali pana panel pani pania panstwa panstwo papier papieru
  paproc para paragon parking partii pary pasek paski pasta pasuje pekl peknieta pelna perla perly pewnie pewno piasek
  piatek piatku piec pieciu piekarnia piekna piekne pieknie piekny pien pieniadze pieniedzy pieprz pierscionek pierwsza
  pierwsze pierwszej pierwszy pierwszym pies pietrze pilam pioro pisac pismie pisza pisze plac placi placic plan plaszcz
  platnosc platnosci plaza plecak plik plot plyta pobral poczatek poczatku poczta podala podalam podam podeszwa podlodze
  podoba podobno podstawie pojawia pokazal pokazuje pokoi pokoj pokoju pola polana pole polecam polka polki polnocy
  polowa polowie polski polsku pomoc pomocy ponownie poprosze pora port portfel pory porzadku poscieli poszly potem
  potrzebny potrzebuje powaznie powiedzcie powiedzial powiedziec powinna powinno powodzenia pozdrawiam pozniej praca
  pracowni pracownia pracownie pracuje pracy praniu prawa prawdziwa prawie prawo premium prezent priv proba probe
  procent produkt profil profilu program programie promocja prosba prosbe prosi prosic prosimy prosto prostu prosze
  protokol prowadze prowadzi prywatne przeciez przed przelew przelewem przesylka przesylke przesylki przez przy
  przychodni przychodzi przycisk przyjdzie przyjechal przyjmuje przyjsc przyprawy przyszedl przyszla przyszlam przyszlo
  przyszlym psem pszczola ptak ptaki puch pudelka pudelko punkt punktu pusto pusty puzzle pyta pytaja pytam pytania
  pytanie rabat rachunku rama rana ranek rano raty razem razie razu razy rece recenzje recepcji recznie regal reka
  rekawiczki reke reki reklamacji reszta reszte rezerwacje robi robic robicie robie rodo roku rosa rosy rower rowery
  roza roze rozmiar rozmowy rozne roznica roznicy rozowy rozumiem ruda rura ryba ryby rynek rzad rzecz rzecznika rzeczy
  rzeka rzeki sala salon salonie salonu sama same samego sami samo samym sasiad schody sciana serca serce sercem
  serdecznie serii serio serwisu sery sesji siano siebie siec sieci siedem siedmiu siedze siedzi sierpnia sila siostra
  siostry skad skala skarb skarge skarpety skladam skladzie sklep sklepem sklepie sklepik sklepow sklepu sklepy skora
  skoro sladu sledze sliczna sloik slon slonce slow slowa slowem slowo sluchawki smak smaku smakuje smietana snieg soba
  sobie sobota sobote soboty soki sorry sosna spodnie spokoj spokojnie sprawdzic sprawe sprawie sprawny sprawy sprzed
  sprzedawca sprzedazy srebro srode srodku srody stacji stado stal stalo stan stanie stara stare starej stary status
  staw still stodola stoi stol stoly stopa stope stopni strona strone stronie strony struna studnia sukienka sukienki
  super sweter swetra swiat swiata swiatlo swieca swiece swieci swiecy swieczki swiezy swoim swoje syna synek system
  systemie szafa szal szalik szanowni szary szesc szesciu szkla szklanka szkliwo szklo szkoda szkola szkoly szmata sznur
  sznurek sztuki szuka szukam szukamy szwy szyba szybciej szybka szybko szyja tablet taka taki takich takie takiej
  takimi takze talerz talerze tama tani tanio targ tata tecza tego telefon telefonem telefonu telefony temat temu teraz
  termin terminem terminie torba torby torebki tort towar towaru transakcja trawa troche troje trwa trzeba trzech trzeci
  trzecia trzecie trzeciej trzecim trzy trzymam tulipan tura twarz twarzy twierdzi tych tydzien tygodni tygodnia
  tygodnie tygodniu tyle tylko tysiecy ucho udaje ulica ulice umiem umowa umowe uokik uprzejmie uprzejmy urlop uroda
  urodziny usiadl uslyszalam usmiechem usuniecia uszy uwaga uzyc uzywany wada wanna warkocz warsztatow warsztaty warto
  wasz wasza wasze waszego waszej waszych waszym wata wazon wchodzi wciaz wczesniej wczoraj weekend wejsc wejscie welna
  welny wesele weterynarz wezme wiadomosci wiara wiatr widac widok widze wiec wiecej wieczor wieczorem wiedziec wieku
  wielki wielkosci wiem wieza wilk wina winda wino wioska wiosna wisi witam wizyte wlasnie wlasnym woda wody wola wole
  wolne worek wosk wozku wpisac wpisalam wpisuje wraca wreszcie wroce wroci wrona wrzesniu wrzucil wstyd wszedzie
  wszyscy wszystkich wszystkie wszystkim wszystko wtedy wtorek wtyczka wybrac wybralam wychodzi wyciag wyglada wylacznie
  wymiana wymiary wymienic wymienil wynosi wyskakuje wyslac wyslal wyslane wysle wyslecie wystarczy wysylacie wysylka
  wysylki wyszedl wyszlo wywala wzial wzielam wzor your zabawa zabawka zabawki zachwycony zaczac zaczyna zadam zaden
  zadnego zadnej zadnych zagroda zajal zajecia zakup zakupem zakupie zakupy zalaczniku zaliczki zamawialam zamawialem
  zamawiam zamek zamiast zamienic zamowic zamowie zamowien zamowienia zamowienie zamowieniu zamowilam zamowilem
  zamowione zamowiony zanim zapach zapisalam zapisy zaplac zaplace zaplacic zaplacilam zaplacilem zaplaty zapytac
  zarabiaj zaraz zaslon zaslony zawsze zdanie zdazylam zdjac zdjec zdjecia zdjecie zdjeciu zebra zeby zegar zegarek
  zelazo zera zero zeszlej zeszlym zglaszam zglosic zgodnie ziarno zielona zielony ziemia zima zlota zlote zloto
  zlotowki zlotych zlozone zlozyc zlozylem zmiana zmiane zmienic zmienil zmienila zmienilo znaczy znajde znal znalazl
  znalazlam znam znowu zolty zona zostaje zostal zostala zostalo zostaly zostawia zrobic zrobil zrobila zrobilo zupa
  zupelnie zwrot zwrotow zwrotu zwykla zwykle zwykly zycie zyje
`
