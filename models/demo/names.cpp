// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/names.h"

#include <QStringList>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First and last names, divided by spaces.
struct Words
{
    QStringView first;
    QStringView last;
};

Words wordsOf(Culture culture)
{
    switch (culture) {
    case Culture::American:
        return {
            u"Dana Marcus Latoya Brandon Alicia Tyrone Heather Darnell Megan Curtis Jasmine Wesley Kendra Trevor Monique Dustin "
            "Paige Reggie Shelby Quentin Ada Elijah Naomi Otis",
            u"Whitfield Okafor Hargrove Delaney Pruitt Castellano Boone Ramsey Thibodeaux Langley Mercer Yoder Stallworth Nakai "
            "Gentry Holloway Vance Abernathy Cho McAllister Dupree Sandoval Kowalczyk Tran"};
    case Culture::British:
        return {u"Siân Alistair Imogen Callum Priya Rhys Bronagh Gareth Aoife Nigel Zoë Hamish Meera Tobias Saoirse Graham Chloë "
                u"Idris",
                u"Ashdown O’Connell Llewellyn McTavish Patel Featherstone Okonkwo Pemberton Rahman Braithwaite Ní·Dhuibhir "
                u"Shackleton "
                "Macdonald-Ross Iqbal Winterbourne Trelawney"};
    case Culture::German:
        return {
            u"Jürgen Anneliese Björn Käthe Götz Ulrike Sören Brünhilde Jörg Annegret Rüdiger Mareike Levin Ayşe",
            u"Müller-Lüdenscheidt Großkopf Schönfeld Weißenberg Krüger Jäger von·der·Straße Böttcher Yılmaz Köhler Lützow Groß"};
    case Culture::French:
        return {u"Anaïs Étienne Gaëlle François Chloé Jérôme Noémie Benoît Mélisande Gaël Françoise Loïc",
                u"Lefèvre Château-Gaillard Désormeaux L’Hôpital Bérenger Fréchette d’Aubigné Thériault Garçon Côté Béranger"};
    case Culture::Spanish:
        return {u"José María Begoña Íñigo Concepción Ángel Inés Raúl Belén Martín Lucía Ramón",
                u"Núñez·de·Balboa Ibáñez Peña Ordóñez Zúñiga Muñoz·Yáñez Cañizares Güell Rodríguez·Sáenz Ávila Quiñones Castaño"};
    case Culture::Nordic:
        return {u"Øystein Åsa Jørgen Päivi Søren Märta Göran Ægir Sólveig Håkon Tuuli Väinö",
                u"Bakke-Lund Ångström Hämäläinen Kjærgaard Sjöström Þorláksson Mäkelä Ødegård Björklund Väisänen Fjällräv"};
    case Culture::Polish:
        return {u"Łukasz Małgorzata Zbigniew Agnieszka Grzegorz Żaneta Stanisław Bożena Wojciech Elżbieta",
                u"Wiśniewski Błaszczyk Śliwiński Dąbrowska Zając Świątek Gąsiorowska Źrebiec Ćwikła Kościuszko"};
    case Culture::Japanese:
        return {u"Hanako Kenji Yūko Daichi Sakura Ryōta Aiko Shōhei Emi Takumi",
                u"Satō Kobayashi Ōno Fujimoto Kondō Hayashi Itō Nakagawa Ueda Mori"};
    case Culture::Arabic:
        return {u"Fahad Noura Yousef Maryam Khalid Dalal Abdullah Hessa Bader Shaikha",
                u"Al-Rashidi Al-Mutairi Al-Enezi Al-Sabbagh Al-Kandari Al-Hajri Al-Bloushi Al-Failakawi"};
    }
    return {};
}

// A raised dot stands for the space inside a name.
QString word(Draws &draws, QStringView words)
{
    const QList<QStringView> list = words.split(u' ');
    return list.at(draws.below(static_cast<int>(list.size()))).toString().replace(u'\u00B7', u' ');
}

// Names in the script of the place, some of them written from right to left.
Words ownScript(Culture culture)
{
    if (culture == Culture::Japanese)
        return {u"花子 健二 裕子 大地 桜 亮太 愛子 翔平", u"佐藤 小林 大野 藤本 近藤 林 伊藤 中川"};
    if (culture == Culture::Arabic)
        return {u"فهد نورة يوسف مريم خالد دلال عبدالله حصة", u"الرشيدي المطيري العنزي الصباغ الكندري الهاجري البلوشي الفيلكاوي"};
    return {u"יעל אבנר נועה איתן תמר גלעד", u"בן·חיים לוי־כהן אלמוג שרון רוזנבלום"};
}

PersonName veryLong(Draws &draws)
{
    QStringList first, last;
    for (int i = 0; i < 9; ++i) {
        first.append(word(draws, wordsOf(Culture::Spanish).first));
        last.append(word(draws, wordsOf(i % 2 == 0 ? Culture::Spanish : Culture::German).last));
    }
    return {first.join(u' '), last.join(u" y "_s)};
}

} // namespace

PersonName drawPerson(Draws &draws, const Region &region)
{
    if (draws.perMille(2))
        return veryLong(draws);
    const bool hasScript = region.culture == Culture::Japanese || region.culture == Culture::Arabic;
    if (hasScript ? draws.percent(18) && QLatin1String(region.country) != QLatin1String("US") : draws.perMille(3)) {
        const Words words = ownScript(region.culture);
        return {word(draws, words.first), word(draws, words.last)};
    }
    const Words words = wordsOf(region.culture);
    return {word(draws, words.first), word(draws, words.last)};
}

QString drawFirm(Draws &draws, const Region &region)
{
    const QString owner = word(draws, wordsOf(region.culture).last);
    constexpr QStringView trades =
        u"Plumbing Bakery Logistics Printing Joinery Roofing Catering Optics Textiles Cycles Orchards Tooling";
    const QString trade = word(draws, trades);
    const QLatin1String country(region.country);
    if (country == QLatin1String("US"))
        return owner + u' ' + trade + (draws.percent(50) ? u" LLC"_s : u", Inc."_s);
    if (country == QLatin1String("DE"))
        return owner + u" & Söhne GmbH"_s;
    if (country == QLatin1String("FR"))
        return u"Établissements "_s + owner + u" S.A.R.L."_s;
    if (country == QLatin1String("ES"))
        return u"Hermanos "_s + owner + u", S.L."_s;
    return owner + u' ' + trade + (country == QLatin1String("GB") ? u" Ltd"_s : u" Co."_s);
}

} // namespace kept::demo
