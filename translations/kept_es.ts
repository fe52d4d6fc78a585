<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>is empty, but a record needs it</source>
        <translation>está vacío, pero el registro lo necesita</translation>
    </message>
    <message>
        <source>has a NUL character: take it out</source>
        <translation>tiene un carácter NUL: quítelo</translation>
    </message>
    <message>
        <source>is not a number: write it like 1234.50, or choose the decimal mark</source>
        <translation>no es un número: escríbalo como 1234.50 o elija el signo decimal</translation>
    </message>
    <message>
        <source>has more decimals than allowed (%1)</source>
        <translation>tiene más decimales de los permitidos (%1)</translation>
    </message>
    <message>
        <source>has a comma or blank that may group or divide: choose the decimal mark, or write it like %1</source>
        <translation>tiene una coma o un espacio que puede agrupar o separar decimales: elija el signo decimal o escríbalo como %1</translation>
    </message>
    <message>
        <source>is out of range %1</source>
        <translation>está fuera del intervalo %1</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>may not be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>no es ninguno de: %1</translation>
    </message>
    <message>
        <source>is no ISO 4217 currency code</source>
        <translation>no es un código de moneda ISO 4217</translation>
    </message>
    <message>
        <source>is an amount without a currency: fill CurrencyIsoCode, or choose a default currency</source>
        <translation>es un importe sin moneda: rellene CurrencyIsoCode o elija una moneda predeterminada</translation>
    </message>
    <message>
        <source>is not a date: write it like %1</source>
        <translation>no es una fecha: escríbala como %1</translation>
    </message>
    <message>
        <source>may be day or month first: choose the order of dates, or write it like %1</source>
        <translation>puede empezar por el día o por el mes: elija el orden de las fechas o escríbala como %1</translation>
    </message>
    <message>
        <source>is not a date and time: write it like %1</source>
        <translation>no es una fecha con hora: escríbala como %1</translation>
    </message>
    <message>
        <source>was taken as %1</source>
        <translation>se tomó como %1</translation>
    </message>
    <message>
        <source>is not in international form; it was taken as %1</source>
        <translation>no está en formato internacional; se tomó como %1</translation>
    </message>
    <message>
        <source>the row has another number of fields than the heading (%1)</source>
        <translation>la fila tiene distinto número de campos que la cabecera (%1)</translation>
    </message>
    <message>
        <source>stands in an earlier row too; the first one counts</source>
        <translation>está también en una fila anterior; cuenta la primera</translation>
    </message>
    <message>
        <source>is in the recycle bin: undelete it first</source>
        <translation>está en la papelera: restáurelo antes</translation>
    </message>
    <message>
        <source>names no %1 that is here or imported before</source>
        <translation>no corresponde a ningún %1 existente ni importado antes</translation>
    </message>
    <message>
        <source>names a %1 in the recycle bin: undelete it first</source>
        <translation>corresponde a un %1 que está en la papelera: restáurelo antes</translation>
    </message>
    <message>
        <source>is nobody here; the record was taken without an owner</source>
        <translation>no es nadie de aquí; el registro se tomó sin responsable</translation>
    </message>
    <message>
        <source>is another currency than the record has (%1)</source>
        <translation>es otra moneda que la del registro (%1)</translation>
    </message>
    <message>
        <source>is another currency than that of the record above it (%1)</source>
        <translation>es otra moneda que la del registro superior (%1)</translation>
    </message>
    <message>
        <source>another record has the same unique value (%1)</source>
        <translation>otro registro tiene el mismo valor único (%1)</translation>
    </message>
    <message>
        <source>the row breaks a rule of the database (%1)</source>
        <translation>la fila incumple una regla de la base de datos (%1)</translation>
    </message>
    <message>
        <source>is not a list of dates and amounts in ascending order, like %1</source>
        <translation>no es una lista de fechas e importes en orden ascendente, como %1</translation>
    </message>
    <message>
        <source>does not add up to the promise&apos;s amount (%1)</source>
        <translation>no suma el importe de la promesa (%1)</translation>
    </message>
    <message>
        <source>money was recorded here on %1, after the date of these figures; ours were kept</source>
        <translation>aquí se registró dinero el %1, después de la fecha de estas cifras; se conservaron las nuestras</translation>
    </message>
    <message>
        <source>the plan has no promise left within its maximum (%1)</source>
        <translation>al plan no le quedan promesas dentro de su máximo (%1)</translation>
    </message>
    <message>
        <source>is zero: a payment needs an amount above zero</source>
        <translation>es cero: un pago necesita un importe mayor que cero</translation>
    </message>
    <message>
        <source>is in the future: money counts from the day it came, at most %1</source>
        <translation>es futura: el dinero cuenta desde el día en que llegó, como máximo %1</translation>
    </message>
    <message>
        <source>is another amount than this payment has here: reverse it and bring the right one</source>
        <translation>es un importe distinto del que este pago tiene aquí: anúlelo y traiga el correcto</translation>
    </message>
    <message>
        <source>is the external id of %1, which is another payment</source>
        <translation>es el identificador externo de %1, que es otro pago</translation>
    </message>
    <message>
        <source>the payment is on file as %1: it counts once</source>
        <translation>el pago ya consta como %1: cuenta una vez</translation>
    </message>
    <message>
        <source>is interest of a time in which a payment plan charges none (%1): bring the row without it</source>
        <translation>es interés de un tiempo en que un plan de pagos no cobra ninguno (%1): traiga la fila sin él</translation>
    </message>
    <message>
        <source>a payment plan charges no interest (%1): what is above ours was left out, of the due amount too</source>
        <translation>un plan de pagos no cobra intereses (%1): lo que supera lo nuestro se dejó fuera, también del importe debido</translation>
    </message>
    <message>
        <source>is not yours to say: whose a plan is stayed as it was</source>
        <translation>no le corresponde decirlo: el plan sigue siendo de quien era</translation>
    </message>
    <message>
        <source>is another plan than this payment is on here: move it at the desk</source>
        <translation>es un plan distinto del que tiene aquí este pago: páselo en el puesto</translation>
    </message>
    <message>
        <source>may not be negative: tell of money that went back with its amount and the status Reversed</source>
        <translation>no puede ser negativo: el dinero devuelto se indica con su importe y el estado Reversed</translation>
    </message>
    <message>
        <source>the return is on file as %1: it counts once</source>
        <translation>la devolución ya consta como %1: cuenta una vez</translation>
    </message>
    <message>
        <source>went back, but names no payment that is here: it was filed and moved nothing; if the payment is on file, name it by ReversesId or its external id</source>
        <translation>se devolvió, pero no nombra ningún pago de aquí: se anotó y no movió nada; si el pago consta, nómbrelo con ReversesId o con su identificador externo</translation>
    </message>
    <message>
        <source>is not Reversed, but the row takes %1 back: say one or the other</source>
        <translation>no es Reversed, pero la fila anula %1: diga una cosa o la otra</translation>
    </message>
    <message>
        <source>names another payment than this row&apos;s key does (%1): give the return a key of its own</source>
        <translation>nombra otro pago que la clave de esta fila (%1): dé a la devolución una clave propia</translation>
    </message>
    <message>
        <source>is itself a return (%1): name the payment that it took back</source>
        <translation>es a su vez una devolución (%1): nombre el pago que anuló</translation>
    </message>
    <message>
        <source>is on another plan here (%1): name the plan of the payment, or take it back at the desk</source>
        <translation>está aquí en otro plan (%1): nombre el plan del pago o anúlelo en el puesto</translation>
    </message>
    <message>
        <source>is of another amount here (%1): a payment goes back as a whole; take it back at the desk and record what stayed</source>
        <translation>tiene aquí otro importe (%1): un pago se devuelve entero; anúlelo en el puesto y registre lo que quedó</translation>
    </message>
    <message>
        <source>was moved to another plan here (%1): take back there what it became</source>
        <translation>se pasó aquí a otro plan (%1): anule allí lo que quedó de él</translation>
    </message>
    <message>
        <source>was taken back before, by another return (%1): look which of them is right</source>
        <translation>ya se anuló antes por otra devolución (%1): mire cuál de las dos es la correcta</translation>
    </message>
    <message>
        <source>is no name of a file: it needs one without a folder in it</source>
        <translation>no es un nombre de archivo: necesita uno sin carpeta</translation>
    </message>
    <message>
        <source>is no file in %1: put it there, or correct the path</source>
        <translation>no es un archivo en %1: póngalo allí o corrija la ruta</translation>
    </message>
    <message>
        <source>leads out of the folder of the table: put the file below it</source>
        <translation>sale de la carpeta de la tabla: ponga el archivo dentro de ella</translation>
    </message>
    <message>
        <source>can&apos;t be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>is an empty file</source>
        <translation>es un archivo vacío</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>is not the content of a file in base64</source>
        <translation>no es el contenido de un archivo en base64</translation>
    </message>
    <message>
        <source>does not fit the file, which has %1: it is not what was exported</source>
        <translation>no coincide con el archivo, que tiene %1: no es lo que se exportó</translation>
    </message>
    <message>
        <source>is another content than the file has here: evidence is never changed, attach it as another file</source>
        <translation>es otro contenido que el que el archivo tiene aquí: las pruebas nunca se cambian, adjúntelo como otro archivo</translation>
    </message>
    <message>
        <source>does not name parts of promises with what each got, like %1</source>
        <translation>no nombra partes de promesas con lo que recibió cada una, como %1</translation>
    </message>
    <message>
        <source>names no promise that is here: the payment came in without it; bring the promises first</source>
        <translation>no nombra ninguna promesa que esté aquí: el pago entró sin ella; traiga primero las promesas</translation>
    </message>
    <message>
        <source>is larger than an amount may be (%1)</source>
        <translation>es mayor que el importe máximo (%1)</translation>
    </message>
    <message>
        <source>is not yours to say: a supervisor changes a plan&apos;s limit, which stayed as it was</source>
        <translation>no le corresponde decirlo: el límite de un plan lo cambia un supervisor, y quedó como estaba</translation>
    </message>
    <message>
        <source>the figures of the plan are of %1 and hold the payment already: it is on file and was not taken off what is due again</source>
        <translation>las cifras del plan son del %1 y ya incluyen el pago: consta aquí y no se volvió a descontar de lo que se debe</translation>
    </message>
    <message>
        <source>is less than what is paid on this item (%1): take the payments back at the desk first, or keep the amount</source>
        <translation>es menos de lo que está pagado de esta partida (%1): revierta primero los pagos en el puesto o deje el importe</translation>
    </message>
    <message>
        <source>has one amount due and no items a charge could stand beside: import its items first</source>
        <translation>tiene un solo importe debido y ninguna partida junto a la que pueda ir un cargo: importe primero sus partidas</translation>
    </message>
    <message>
        <source>was closed here by somebody and nothing more is owed on it: open it again at the desk first, or bring its own row with what is due</source>
        <translation>alguien lo cerró aquí y no se debe nada más en él: ábralo antes de nuevo en el puesto, o traiga su propia fila con lo que se debe</translation>
    </message>
    <message>
        <source>was withdrawn here, placed by mistake: bring a hold that stands under a key of its own</source>
        <translation>se retiró aquí porque se puso por error: traiga con una clave propia la suspensión que siga vigente</translation>
    </message>
    <message>
        <source>tells again of a return that was withdrawn here (%1): the payment goes on counting; take it back at the desk if it went back after all</source>
        <translation>vuelve a comunicar una devolución que aquí se retiró (%1): el pago sigue contando; anúlelo en el puesto si al final se devolvió</translation>
    </message>
    <message>
        <source>is more than ten years ago: look at the year; it was taken as it stands</source>
        <translation>es de hace más de diez años: mire el año; se aceptó tal como está</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>File, column</source>
        <translation>Archivo, columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomada</translation>
    </message>
    <message>
        <source>every column taken</source>
        <translation>todas las columnas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First in row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nearest allowed</source>
        <translation>Admitido más próximo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Promises that count</source>
        <translation>Promesas que cuentan</translation>
    </message>
    <message>
        <source>Account, plan, item</source>
        <translation>Cuenta, plan, concepto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>DPD</source>
        <translation>Mora</translation>
    </message>
    <message>
        <source>Total due</source>
        <translation>Total debido</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Próx. promesa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>borrower</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>co-borrower</source>
        <translation>cotitular</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>avalista</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>cónyuge</translation>
    </message>
    <message>
        <source>attorney</source>
        <translation>abogado</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>tercero</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>otro interviniente</translation>
    </message>
    <message>
        <source>Nobody may override this.</source>
        <translation>Nadie puede hacer una excepción.</translation>
    </message>
    <message>
        <source>A presumption: a supervisor may override it with a recorded reason.</source>
        <translation>Presunción: un supervisor puede hacer una excepción con motivo registrado.</translation>
    </message>
    <message>
        <source>House policy: a supervisor may override it with a recorded reason.</source>
        <translation>Política interna: un supervisor puede hacer una excepción con motivo registrado.</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Llamó el cliente</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Escribió el cliente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Call, message left</source>
        <translation>Llamada, mensaje dejado</translation>
    </message>
    <message>
        <source>Call, voicemail, nothing left</source>
        <translation>Llamada, buzón sin mensaje</translation>
    </message>
    <message>
        <source>Call, dropped</source>
        <translation>Llamada, cortada</translation>
    </message>
    <message>
        <source>Call, no answer</source>
        <translation>Llamada, sin respuesta</translation>
    </message>
    <message>
        <source>Call, busy</source>
        <translation>Llamada, comunica</translation>
    </message>
    <message>
        <source>Call, not in service</source>
        <translation>Llamada, fuera de servicio</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Habló</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pagó ahora</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Se niega</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gestionado</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>contactado</translation>
    </message>
    <message>
        <source>not contacted</source>
        <translation>no contactado</translation>
    </message>
    <message>
        <source>right party</source>
        <translation>persona correcta</translation>
    </message>
    <message>
        <source>not the right party</source>
        <translation>no es la persona correcta</translation>
    </message>
    <message>
        <source>counts as a call</source>
        <translation>cuenta como llamada</translation>
    </message>
    <message>
        <source>does not count as a call</source>
        <translation>no cuenta como llamada</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Denegada, %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Se levanta el %1</translation>
    </message>
    <message>
        <source>Has no end date</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Opens %1, %2</source>
        <translation>Se abre el %1, %2</translation>
    </message>
    <message>
        <source>Waiting is no help: there is no end date.</source>
        <translation>Esperar no ayuda: no hay fecha de fin.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>en %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Se abre el %1</translation>
    </message>
    <message>
        <source>Average days past due</source>
        <translation>Media de días de mora</translation>
    </message>
    <message>
        <source>plain, %1 by balance</source>
        <translation>simple; %1 por saldo</translation>
    </message>
    <message numerus="yes">
        <source>Days / %n open plan(s). Highest %1</source>
        <translation>
            <numerusform>Días / %Ln plan abierto. Máximo %1</numerusform>
            <numerusform>Días / %Ln planes abiertos. Máximo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Promises kept, %1 by amount</source>
        <translation>Promesas cumplidas, %1 por importe</translation>
    </message>
    <message>
        <source>by count, %1</source>
        <translation>por número, %1</translation>
    </message>
    <message>
        <source>Kept / (kept + partly + broken), %1 of %2</source>
        <translation>Cumplidas / (cumplidas + en parte + incumplidas), %1 de %2</translation>
    </message>
    <message>
        <source>Current due</source>
        <translation>Deuda actual</translation>
    </message>
    <message numerus="yes">
        <source>Sum of current due, %n plan(s)</source>
        <translation>
            <numerusform>Suma de la deuda actual, %Ln plan</numerusform>
            <numerusform>Suma de la deuda actual, %Ln planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Sum of payments, reversals taken off</source>
        <translation>Suma de pagos, menos devoluciones</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>outside calling hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>Calls are allowed from 8:00 until before 21:00 in every place the person may be in.</source>
        <translation>Se puede llamar desde las 8:00 hasta antes de las 21:00 en todo lugar donde pueda estar la persona.</translation>
    </message>
    <message>
        <source>inconvenient place</source>
        <translation>lugar inoportuno</translation>
    </message>
    <message>
        <source>The person said that this place is inconvenient.</source>
        <translation>La persona dijo que este lugar es inoportuno.</translation>
    </message>
    <message>
        <source>An attorney represents the person on this debt: write to the attorney.</source>
        <translation>Un abogado representa a la persona en esta deuda: escriba al abogado.</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lugar de trabajo</translation>
    </message>
    <message>
        <source>The employer does not allow such calls at work.</source>
        <translation>La empresa no permite estas llamadas en el trabajo.</translation>
    </message>
    <message>
        <source>asked for no contact</source>
        <translation>pidió no ser contactado</translation>
    </message>
    <message>
        <source>The person asked in writing for contact to cease.</source>
        <translation>La persona pidió por escrito que cese el contacto.</translation>
    </message>
    <message>
        <source>seven calls in seven days</source>
        <translation>siete llamadas en siete días</translation>
    </message>
    <message>
        <source>Seven calls about this debt were placed within seven days.</source>
        <translation>Se hicieron siete llamadas por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>A third party may not be called about the debt.</source>
        <translation>No se puede llamar a un tercero por la deuda.</translation>
    </message>
    <message>
        <source>already asked</source>
        <translation>ya preguntado</translation>
    </message>
    <message>
        <source>A third party may be asked for the person&apos;s location once only.</source>
        <translation>Solo se puede preguntar una vez a un tercero por el paradero de la persona.</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>It is not known where the person is, so not what time it is there.</source>
        <translation>No se sabe dónde está la persona ni, por tanto, qué hora es allí.</translation>
    </message>
    <message>
        <source>seven days after a talk</source>
        <translation>siete días tras hablar</translation>
    </message>
    <message>
        <source>A conversation about this debt took place less than seven days ago.</source>
        <translation>Hubo una conversación sobre esta deuda hace menos de siete días.</translation>
    </message>
    <message>
        <source>A hold stops contact: %1.</source>
        <translation>Un bloqueo impide el contacto: %1.</translation>
    </message>
    <message>
        <source>Ask where the person lives, and note the state or time zone.</source>
        <translation>Pregunte dónde vive la persona y anote el estado o la zona horaria.</translation>
    </message>
    <message>
        <source>Ask which of the places on file is right: they have no common hour.</source>
        <translation>Pregunte cuál de los lugares en ficha es el correcto: no tienen ninguna hora en común.</translation>
    </message>
    <message>
        <source>No promise is left on this plan: {used} of {limit} are used.</source>
        <translation>A este plan no le quedan promesas: {used} de {limit} usadas.</translation>
    </message>
    <message>
        <source>Request override</source>
        <translation>Pedir excepción</translation>
    </message>
    <message>
        <source>A promise needs an amount above zero.</source>
        <translation>La promesa necesita un importe mayor que cero.</translation>
    </message>
    <message>
        <source>{over} more than can be promised.</source>
        <translation>{over} más de lo que se puede prometer.</translation>
    </message>
    <message>
        <source>Use {max}</source>
        <translation>Usar {max}</translation>
    </message>
    <message>
        <source>All that is due and undisputed.</source>
        <translation>Todo lo debido y no disputado.</translation>
    </message>
    <message>
        <source>A promise needs at least one date.</source>
        <translation>La promesa necesita al menos una fecha.</translation>
    </message>
    <message>
        <source>A single promise has one part, this one has {count}.</source>
        <translation>Una promesa única tiene una parte; esta tiene {count}.</translation>
    </message>
    <message>
        <source>Choose In parts</source>
        <translation>Elija En partes</translation>
    </message>
    <message>
        <source>The parts come to {sum}, the promise to {amount}.</source>
        <translation>Las partes suman {sum} y la promesa {amount}.</translation>
    </message>
    <message>
        <source>Equals the promise.</source>
        <translation>Igual a la promesa.</translation>
    </message>
    <message>
        <source>The first part is at least {minimum}.</source>
        <translation>La primera parte es de {minimum} como mínimo.</translation>
    </message>
    <message>
        <source>Use {minimum}</source>
        <translation>Usar {minimum}</translation>
    </message>
    <message>
        <source>At least {minimum}.</source>
        <translation>{minimum} como mínimo.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Elija una fecha.</translation>
    </message>
    <message>
        <source>Not after the part before, due {previous}.</source>
        <translation>No es posterior a la parte anterior, que vence el {previous}.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Esta fecha ya ha pasado.</translation>
    </message>
    <message>
        <source>{days} days past the latest date.</source>
        <translation>{days} días después de la fecha límite.</translation>
    </message>
    <message>
        <source>Use {use}</source>
        <translation>Usar {use}</translation>
    </message>
    <message>
        <source>No bank business that day. It counts on {next}.</source>
        <translation>Ese día no abren los bancos. Cuenta el {next}.</translation>
    </message>
    <message>
        <source>This plan is closed: nothing can be promised on it.</source>
        <translation>Este plan está cerrado: no se puede prometer nada en él.</translation>
    </message>
    <message>
        <source>The promise is in {currency}, the plan in {expected}.</source>
        <translation>La promesa está en {currency} y el plan en {expected}.</translation>
    </message>
    <message>
        <source>A dispute is open on this plan; what is disputed can&apos;t be promised.</source>
        <translation>Hay una disputa abierta en este plan; lo disputado no se puede prometer.</translation>
    </message>
    <message>
        <source>A hardship hold stands. Offer only what the customer proposes.</source>
        <translation>Hay una suspensión por dificultad económica. Ofrezca solo lo que proponga el cliente.</translation>
    </message>
    <message>
        <source>Breathing space stands: don&apos;t ask for a promise.</source>
        <translation>Hay una moratoria vigente: no pida una promesa.</translation>
    </message>
    <message>
        <source>Bankruptcy: no promise may be taken.</source>
        <translation>Concurso de acreedores: no se puede tomar ninguna promesa.</translation>
    </message>
    <message>
        <source>The customer has died: no promise may be taken.</source>
        <translation>El cliente ha fallecido: no se puede tomar ninguna promesa.</translation>
    </message>
    <message>
        <source>An attorney acts for the customer: agree it with the attorney.</source>
        <translation>Un abogado actúa por el cliente: acuérdelo con el abogado.</translation>
    </message>
    <message>
        <source>The customer asked for no contact; take a promise only when they offer it.</source>
        <translation>El cliente pidió no ser contactado; tome una promesa solo si él la ofrece.</translation>
    </message>
    <message>
        <source>A complaint is open on this plan.</source>
        <translation>Hay una reclamación abierta en este plan.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>{currency} has {decimals} decimals.</source>
        <translation>{currency} tiene {decimals} decimales.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message>
        <source>Two currencies can&apos;t be added.</source>
        <translation>No se pueden sumar dos monedas.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>El texto contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Remove it and try again</source>
        <translation>Quítelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>This is neither a file nor a server address.</source>
        <translation>Esto no es ni un archivo ni una dirección de servidor.</translation>
    </message>
    <message>
        <source>Give a file, or postgresql://user@host/name</source>
        <translation>Indique un archivo o postgresql://user@host/name</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Check the path, or create a new desk</source>
        <translation>Compruebe la ruta o cree un puesto nuevo</translation>
    </message>
    <message>
        <source>The file is empty. It may have been cut off while it was copied; it was left as it is.</source>
        <translation>El archivo está vacío. Quizá se interrumpió al copiarlo; se dejó como estaba.</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Restáurelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>This file is not a Kept desk. It was left as it is.</source>
        <translation>Este archivo no es un puesto de Kept. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elija otro archivo</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is.</source>
        <translation>El archivo está dañado. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>This desk was made by a newer version of Kept ({found}; this one knows {known}).</source>
        <translation>Este puesto se creó con una versión más nueva de Kept ({found}; esta conoce {known}).</translation>
    </message>
    <message>
        <source>Update Kept</source>
        <translation>Actualice Kept</translation>
    </message>
    <message>
        <source>The structure of this database is not the one this version made.</source>
        <translation>La estructura de esta base de datos no es la que creó esta versión.</translation>
    </message>
    <message>
        <source>Ask your administrator</source>
        <translation>Consulte a su administrador</translation>
    </message>
    <message>
        <source>A desk&apos;s file can&apos;t be on a network folder: two computers would damage it.</source>
        <translation>El archivo de un puesto no puede estar en una carpeta de red: dos equipos lo dañarían.</translation>
    </message>
    <message>
        <source>Copy it to this computer, or use a server</source>
        <translation>Cópielo a este equipo o use un servidor</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk</source>
        <translation>Compruebe sus permisos y el disco</translation>
    </message>
    <message>
        <source>This store may only be read.</source>
        <translation>Este almacén es de solo lectura.</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Compruebe sus permisos</translation>
    </message>
    <message>
        <source>The file can&apos;t be created.</source>
        <translation>No se puede crear el archivo.</translation>
    </message>
    <message>
        <source>Check the folder and the free space</source>
        <translation>Compruebe la carpeta y el espacio libre</translation>
    </message>
    <message>
        <source>There is no space left. Nothing of this step was saved.</source>
        <translation>No queda espacio. No se guardó nada de este paso.</translation>
    </message>
    <message>
        <source>Free some space and try again</source>
        <translation>Libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached or refused the sign-in.</source>
        <translation>No se llega al servidor o este rechazó el acceso.</translation>
    </message>
    <message>
        <source>Check address, name and password</source>
        <translation>Compruebe dirección, nombre y contraseña</translation>
    </message>
    <message>
        <source>The connection was lost. What was saved before is safe; this step was not saved.</source>
        <translation>Se perdió la conexión. Lo guardado antes está a salvo; este paso no se guardó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Somebody else is writing to the same records.</source>
        <translation>Otra persona está escribiendo en los mismos registros.</translation>
    </message>
    <message>
        <source>There is no desk in this store yet.</source>
        <translation>En este almacén aún no hay ningún puesto.</translation>
    </message>
    <message>
        <source>Make one with init</source>
        <translation>Créelo con init</translation>
    </message>
    <message>
        <source>This desk was made by an older version of Kept.</source>
        <translation>Este puesto se creó con una versión anterior de Kept.</translation>
    </message>
    <message>
        <source>Bring it up to date with migrate</source>
        <translation>Actualícelo con migrate</translation>
    </message>
    <message>
        <source>A server is backed up and restored with its own tools.</source>
        <translation>Un servidor se copia y se restaura con sus propias herramientas.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore</source>
        <translation>Use pg_dump y pg_restore</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is.</source>
        <translation>{path} ya existe y se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>{path} is in use: a desk that is open can&apos;t be replaced.</source>
        <translation>{path} está en uso: no se puede reemplazar un puesto abierto.</translation>
    </message>
    <message>
        <source>Close it and try again</source>
        <translation>Ciérrelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened.</source>
        <translation>No se puede abrir {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Compruebe la ruta y sus permisos</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>A file could not be read to its end.</source>
        <translation>No se pudo leer un archivo hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>Compruebe el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>There is no file to import in {path}.</source>
        <translation>En {path} no hay ningún archivo que importar.</translation>
    </message>
    <message>
        <source>Give CSV files, payloads or folders of them</source>
        <translation>Indique archivos CSV, JSON o carpetas con ellos</translation>
    </message>
    <message>
        <source>What {path} holds can&apos;t be told from its name or headings.</source>
        <translation>No se puede saber qué contiene {path} por su nombre ni por su cabecera.</translation>
    </message>
    <message>
        <source>Say which object it is</source>
        <translation>Diga qué objeto es</translation>
    </message>
    <message>
        <source>No column of {path} is {key}, by which records are found again.</source>
        <translation>Ninguna columna de {path} es {key}, por la que se reconocen los registros.</translation>
    </message>
    <message>
        <source>Map a column to it</source>
        <translation>Asígnele una columna</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>There are no records called {object}.</source>
        <translation>No hay registros llamados {object}.</translation>
    </message>
    <message>
        <source>Name an object, or all</source>
        <translation>Nombre un objeto, o all</translation>
    </message>
    <message>
        <source>The mapping is no JSON: it breaks off at byte {offset}.</source>
        <translation>El mapeo no es JSON: se corta en el byte {offset}.</translation>
    </message>
    <message>
        <source>The mapping has {key}, which means nothing here. There are: {allowed}.</source>
        <translation>El mapeo tiene {key}, que aquí no significa nada. Existen: {allowed}.</translation>
    </message>
    <message>
        <source>There is neither a heading nor a field called {name}.</source>
        <translation>No hay ni cabecera ni campo llamado {name}.</translation>
    </message>
    <message>
        <source>Two columns would fill {field}.</source>
        <translation>Dos columnas llenarían {field}.</translation>
    </message>
    <message>
        <source>Map one of them</source>
        <translation>Asigne una de ellas</translation>
    </message>
    <message>
        <source>The file is no JSON: it breaks off at byte {offset}.</source>
        <translation>El archivo no es JSON: se corta en el byte {offset}.</translation>
    </message>
    <message>
        <source>This is no JSON object: it breaks off at byte {offset}.</source>
        <translation>Esto no es un objeto JSON: se corta en el byte {offset}.</translation>
    </message>
    <message>
        <source>A field holds something else than it may.</source>
        <translation>Un campo contiene algo no permitido.</translation>
    </message>
    <message>
        <source>A field is missing.</source>
        <translation>Falta un campo.</translation>
    </message>
    <message>
        <source>A field is not known.</source>
        <translation>Un campo es desconocido.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Ese registro no existe.</translation>
    </message>
    <message>
        <source>There is no {object} {id}.</source>
        <translation>No existe {object} {id}.</translation>
    </message>
    <message>
        <source>Nothing is called {name}.</source>
        <translation>Nada se llama {name}.</translation>
    </message>
    <message>
        <source>Look with find</source>
        <translation>Búsquelo con find</translation>
    </message>
    <message>
        <source>Several are called {name}: {ids}.</source>
        <translation>Varios se llaman {name}: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id</source>
        <translation>Nombre uno por su id</translation>
    </message>
    <message>
        <source>Nobody signs in as {user}.</source>
        <translation>Nadie entra como {user}.</translation>
    </message>
    <message>
        <source>There are customers in this store already.</source>
        <translation>En este almacén ya hay clientes.</translation>
    </message>
    <message>
        <source>Make the portfolio in a new store</source>
        <translation>Cree la cartera en un almacén nuevo</translation>
    </message>
    <message>
        <source>A made-up portfolio of that size or day can&apos;t be made.</source>
        <translation>No se puede crear una cartera ficticia de ese tamaño o día.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Vence en %Ln día</numerusform>
            <numerusform>Vence en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 del cliente</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>primera fecha %1</translation>
    </message>
    <message>
        <source>Promise taken, %1</source>
        <translation>Promesa tomada, %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>Promise %1, %2</source>
        <translation>Promesa %1, %2</translation>
    </message>
    <message>
        <source>Payment taken back, %1</source>
        <translation>Pago devuelto, %1</translation>
    </message>
    <message>
        <source>Payment, later taken back, %1</source>
        <translation>Pago, devuelto después, %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>Hold placed, %1</source>
        <translation>Suspensión iniciada, %1</translation>
    </message>
    <message>
        <source>Hold lifted, %1</source>
        <translation>Suspensión levantada, %1</translation>
    </message>
    <message>
        <source>Plan opened</source>
        <translation>Plan abierto</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan modificado</translation>
    </message>
    <message>
        <source>Plan closed</source>
        <translation>Plan cerrado</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>Plan eliminado</translation>
    </message>
    <message>
        <source>Plan brought back</source>
        <translation>Plan restaurado</translation>
    </message>
    <message>
        <source>One more promise asked for</source>
        <translation>Promesa adicional solicitada</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Consentimiento modificado</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Política modificada</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Responsable cambiado</translation>
    </message>
    <message>
        <source>Number or address added</source>
        <translation>Número o dirección añadidos</translation>
    </message>
    <message>
        <source>Number or address changed</source>
        <translation>Número o dirección modificados</translation>
    </message>
    <message>
        <source>Payment moved</source>
        <translation>Pago trasladado</translation>
    </message>
    <message>
        <source>Credit put on items</source>
        <translation>Saldo a favor aplicado a las partidas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Dispute, %1</source>
        <translation>Disputa, %1</translation>
    </message>
    <message>
        <source>{object}: {count} changed after the import, the first is {record}.</source>
        <translation>{object}: {count} con cambios posteriores a la importación, el primero es {record}.</translation>
    </message>
    <message>
        <source>Correct it there, or by another import</source>
        <translation>Corríjalo allí o con otra importación</translation>
    </message>
    <message>
        <source>{object}: {count} changed by a later import ({import}), the first is {record}.</source>
        <translation>{object}: {count} con cambios de una importación posterior ({import}), el primero es {record}.</translation>
    </message>
    <message>
        <source>Undo that import first</source>
        <translation>Deshaga antes esa importación</translation>
    </message>
    <message>
        <source>{object}: {count} used by a {by} made after the import, the first is {record}.</source>
        <translation>{object}: {count} en uso por {by} posterior a la importación, el primero es {record}.</translation>
    </message>
    <message>
        <source>The server {host} does not answer.</source>
        <translation>El servidor {host} no responde.</translation>
    </message>
    <message>
        <source>Check address and port, and whether it runs</source>
        <translation>Compruebe dirección y puerto, y si está en marcha</translation>
    </message>
    <message>
        <source>The server wants a password for {user}.</source>
        <translation>El servidor pide una contraseña para {user}.</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Escriba la contraseña</translation>
    </message>
    <message>
        <source>The server does not let {user} in: the name or the password is wrong, or this computer may not join.</source>
        <translation>El servidor no deja entrar a {user}: el nombre o la contraseña no son correctos, o este equipo no puede unirse.</translation>
    </message>
    <message>
        <source>Check user and password, or ask your administrator</source>
        <translation>Compruebe usuario y contraseña o consulte a su administrador</translation>
    </message>
    <message>
        <source>The server has no database called {database}.</source>
        <translation>El servidor no tiene ninguna base de datos llamada {database}.</translation>
    </message>
    <message>
        <source>Check its name</source>
        <translation>Compruebe su nombre</translation>
    </message>
    <message>
        <source>No safe connection: the server offers no encryption, or can&apos;t prove who it is.</source>
        <translation>No hay conexión segura: el servidor no ofrece cifrado o no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>Ask your administrator, or choose another encryption</source>
        <translation>Consulte a su administrador o elija otro cifrado</translation>
    </message>
    <message>
        <source>The server has no room for one more connection.</source>
        <translation>El servidor no admite ni una conexión más.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>{file} is open in another window of Kept, which was asked to come to the front.</source>
        <translation>{file} está abierto en otra ventana de Kept, a la que se pidió pasar al frente.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again</source>
        <translation>Siga allí, o ciérrela e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The limit of this plan is not reached: no override is needed.</source>
        <translation>No se ha alcanzado el límite de este plan: no hace falta una excepción.</translation>
    </message>
    <message>
        <source>Save the promise</source>
        <translation>Guarde la promesa</translation>
    </message>
    <message>
        <source>Somebody has decided this request already: {status}.</source>
        <translation>Alguien ya resolvió esta solicitud: {status}.</translation>
    </message>
    <message>
        <source>Nobody decides their own request.</source>
        <translation>Nadie resuelve su propia solicitud.</translation>
    </message>
    <message>
        <source>Ask another supervisor</source>
        <translation>Pídaselo a otro supervisor</translation>
    </message>
    <message>
        <source>A request is approved or declined.</source>
        <translation>Una solicitud se aprueba o se rechaza.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Dé un motivo.</translation>
    </message>
    <message>
        <source>JSON, %1 graphs</source>
        <translation>JSON, %1 grafos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>new records need %1</source>
        <translation>los registros nuevos necesitan %1</translation>
    </message>
    <message>
        <source>each graph whole or not at all</source>
        <translation>cada grafo, entero o nada</translation>
    </message>
    <message>
        <source>Type and meaning</source>
        <translation>Tipo y significado</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Composite graphs</source>
        <translation>Grafos compuestos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>one of %1 and others</source>
        <translation>uno de %1 y otros</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>number with two decimals</source>
        <translation>número con dos decimales</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>amount in the record&apos;s currency</source>
        <translation>importe en la moneda del registro</translation>
    </message>
    <message>
        <source>currency code, such as USD</source>
        <translation>código de moneda, como USD</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>the key of its %1</source>
        <translation>la clave de su %1</translation>
    </message>
    <message>
        <source>key of the source, by which a record is found again</source>
        <translation>clave de origen, por la que se reconoce el registro</translation>
    </message>
    <message>
        <source>%1; every new record needs it</source>
        <translation>%1; todo registro nuevo lo necesita</translation>
    </message>
    <message>
        <source>{path} is damaged: the quote that begins in line {line} never ends.</source>
        <translation>{path} está dañado: la comilla que se abre en la línea {line} no se cierra.</translation>
    </message>
    <message>
        <source>Mend the line, or export the file again</source>
        <translation>Corrija la línea o exporte el archivo de nuevo</translation>
    </message>
    <message>
        <source>{path} is damaged: in line {line} text stands behind a closing quote.</source>
        <translation>{path} está dañado: en la línea {line} hay texto tras una comilla de cierre.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a field is too long to be one.</source>
        <translation>{path}, línea {line}: un campo es demasiado largo para serlo.</translation>
    </message>
    <message>
        <source>Look for a quote that is missing</source>
        <translation>Busque una comilla que falta</translation>
    </message>
    <message>
        <source>{path}, line {line}: a row is too long to be one.</source>
        <translation>{path}, línea {line}: una fila es demasiado larga para serlo.</translation>
    </message>
    <message>
        <source>{path}, line {line}: there are too many columns.</source>
        <translation>{path}, línea {line}: hay demasiadas columnas.</translation>
    </message>
    <message>
        <source>Check the separator</source>
        <translation>Compruebe el separador</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}: byte {offset} can&apos;t be read.</source>
        <translation>{path} no está escrito en {encoding}: el byte {offset} no se puede leer.</translation>
    </message>
    <message>
        <source>Name its encoding in the mapping</source>
        <translation>Indique su codificación en el mapeo</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}.</source>
        <translation>No hay ninguna codificación llamada {encoding}.</translation>
    </message>
    <message>
        <source>Correct it in the mapping</source>
        <translation>Corríjalo en el mapeo</translation>
    </message>
    <message>
        <source>{path} is damaged: its JSON breaks off at byte {offset}.</source>
        <translation>{path} está dañado: su JSON se corta en el byte {offset}.</translation>
    </message>
    <message>
        <source>Export the file again</source>
        <translation>Exporte el archivo de nuevo</translation>
    </message>
    <message>
        <source>{path} is no payload of composite graphs: {expected} is missing.</source>
        <translation>{path} no es un envío de grafos compuestos: falta {expected}.</translation>
    </message>
    <message>
        <source>Check what was exported</source>
        <translation>Compruebe qué se exportó</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes a payload may have.</source>
        <translation>{path} supera los {limit} bytes que puede tener un envío.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Divídalo</translation>
    </message>
    <message>
        <source>{path} has {found} graphs; a payload may have {limit}.</source>
        <translation>{path} tiene {found} grafos; un envío puede tener {limit}.</translation>
    </message>
    <message>
        <source>{path} has {found} records; a payload may have {limit}.</source>
        <translation>{path} tiene {found} registros; un envío puede tener {limit}.</translation>
    </message>
    <message>
        <source>{path} has {found} kinds of record; a payload may have {limit}.</source>
        <translation>{path} tiene {found} tipos de registro; un envío puede tener {limit}.</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exportar esta tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>bankruptcy</source>
        <translation>concurso</translation>
    </message>
    <message>
        <source>A bankruptcy court has stayed collection of this debt.</source>
        <translation>Un tribunal de quiebras ha suspendido el cobro de esta deuda.</translation>
    </message>
    <message>
        <source>A bankruptcy court has discharged this debt.</source>
        <translation>Un tribunal de quiebras ha extinguido esta deuda.</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>The person has died: speak with the executor or the spouse.</source>
        <translation>La persona ha fallecido: hable con el albacea o el cónyuge.</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>The debt is disputed in writing and has not been verified yet.</source>
        <translation>La deuda está disputada por escrito y aún no se ha verificado.</translation>
    </message>
    <message>
        <source>not this way</source>
        <translation>por este medio no</translation>
    </message>
    <message>
        <source>The person asked not to be contacted this way.</source>
        <translation>La persona pidió no ser contactada por este medio.</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>The number is known to be another person&apos;s.</source>
        <translation>Se sabe que el número es de otra persona.</translation>
    </message>
    <message>
        <source>The person asked not to be called at work.</source>
        <translation>La persona pidió que no se la llame al trabajo.</translation>
    </message>
    <message>
        <source>no consent to automatic calls</source>
        <translation>sin consentimiento para llamadas automáticas</translation>
    </message>
    <message>
        <source>Calls by machine to a mobile number need the person&apos;s consent.</source>
        <translation>Las llamadas automáticas a un móvil requieren el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>three recorded calls in 30 days</source>
        <translation>tres llamadas grabadas en 30 días</translation>
    </message>
    <message>
        <source>Without consent, three recorded calls to a home number are allowed within 30 days.</source>
        <translation>Sin consentimiento se admiten tres llamadas grabadas a un número particular en 30 días.</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The first contact has to wait six days after the written notice.</source>
        <translation>El primer contacto debe esperar seis días desde el aviso escrito.</translation>
    </message>
    <message>
        <source>Calls are allowed from 8:00 until before 21:00 where the dialled number is.</source>
        <translation>Se puede llamar desde las 8:00 hasta antes de las 21:00 en el lugar del número marcado.</translation>
    </message>
    <message>
        <source>Calls are allowed from 7:00 until before 22:00, Alberta time.</source>
        <translation>Se puede llamar desde las 7:00 hasta antes de las 22:00, hora de Alberta.</translation>
    </message>
    <message>
        <source>inconvenient time</source>
        <translation>hora inoportuna</translation>
    </message>
    <message>
        <source>The person said that this time is inconvenient.</source>
        <translation>La persona dijo que esta hora es inoportuna.</translation>
    </message>
    <message>
        <source>ten talks in seven days</source>
        <translation>diez conversaciones en siete días</translation>
    </message>
    <message>
        <source>Ten conversations took place within seven days.</source>
        <translation>Hubo diez conversaciones en siete días.</translation>
    </message>
    <message>
        <source>two in seven days</source>
        <translation>dos en siete días</translation>
    </message>
    <message>
        <source>Two calls or texts about this debt were made within seven days.</source>
        <translation>Se hicieron dos llamadas o mensajes por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>two at work in 30 days</source>
        <translation>dos al trabajo en 30 días</translation>
    </message>
    <message>
        <source>Two calls or texts to work about this debt were made within 30 days.</source>
        <translation>Se hicieron dos llamadas o mensajes al trabajo por esta deuda en 30 días.</translation>
    </message>
    <message>
        <source>three in a week</source>
        <translation>tres en una semana</translation>
    </message>
    <message>
        <source>Debtor and spouse were contacted three times within seven days.</source>
        <translation>Se contactó tres veces con el deudor y su cónyuge en siete días.</translation>
    </message>
    <message>
        <source>once a week at work</source>
        <translation>una por semana al trabajo</translation>
    </message>
    <message>
        <source>The person was contacted at work within the last seven days.</source>
        <translation>Se contactó con la persona en el trabajo en los últimos siete días.</translation>
    </message>
    <message>
        <source>four calls in seven days</source>
        <translation>cuatro llamadas en siete días</translation>
    </message>
    <message>
        <source>Four calls about this debt were placed within seven days.</source>
        <translation>Se hicieron cuatro llamadas por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>five messages in seven days</source>
        <translation>cinco mensajes en siete días</translation>
    </message>
    <message>
        <source>Five texts and emails about this debt were sent within seven days.</source>
        <translation>Se enviaron cinco mensajes y correos por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>The person was contacted twice within seven days.</source>
        <translation>Se contactó dos veces con la persona en siete días.</translation>
    </message>
    <message>
        <source>three in seven days</source>
        <translation>tres en siete días</translation>
    </message>
    <message>
        <source>Three calls, texts or emails about this debt were made within seven days.</source>
        <translation>Se hicieron tres llamadas, mensajes o correos por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>thirty calls in seven days</source>
        <translation>treinta llamadas en siete días</translation>
    </message>
    <message>
        <source>Thirty calls were placed within seven days.</source>
        <translation>Se hicieron treinta llamadas en siete días.</translation>
    </message>
    <message>
        <source>The person was contacted three times within seven days for the same creditor.</source>
        <translation>Se contactó tres veces con la persona en siete días por el mismo acreedor.</translation>
    </message>
    <message>
        <source>The person was contacted three times within seven days.</source>
        <translation>Se contactó tres veces con la persona en siete días.</translation>
    </message>
    <message>
        <source>three talks in a week</source>
        <translation>tres conversaciones en una semana</translation>
    </message>
    <message>
        <source>Three conversations about this debt took place within seven days.</source>
        <translation>Hubo tres conversaciones por esta deuda en siete días.</translation>
    </message>
    <message>
        <source>ten talks in a month</source>
        <translation>diez conversaciones en un mes</translation>
    </message>
    <message>
        <source>Ten conversations about this debt took place within 30 days.</source>
        <translation>Hubo diez conversaciones por esta deuda en 30 días.</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>The person was already contacted today.</source>
        <translation>Ya se contactó hoy con la persona.</translation>
    </message>
    <message>
        <source>A conversation already took place today.</source>
        <translation>Hoy ya hubo una conversación.</translation>
    </message>
    <message>
        <source>seven in seven days</source>
        <translation>siete en siete días</translation>
    </message>
    <message>
        <source>The person was contacted seven times within seven days about this debt.</source>
        <translation>Se contactó siete veces con la persona en siete días por esta deuda.</translation>
    </message>
    <message>
        <source>three in a month</source>
        <translation>tres en un mes</translation>
    </message>
    <message>
        <source>The person was contacted three times this calendar month.</source>
        <translation>Se contactó tres veces con la persona este mes natural.</translation>
    </message>
    <message>
        <source>outside contact hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>It is outside the hours of contact in some place the person may be in.</source>
        <translation>Es fuera del horario de contacto en algún lugar donde puede estar la persona.</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>día inhábil</translation>
    </message>
    <message>
        <source>There is no contact on this day in some place the person may be in.</source>
        <translation>Este día no hay contacto en algún lugar donde puede estar la persona.</translation>
    </message>
    <message>
        <source>Name the number: rules about numbers and workplaces were not judged.</source>
        <translation>Indique el número: no se aplicaron las reglas sobre números y lugares de trabajo.</translation>
    </message>
    <message>
        <source>A contact on file lies in the future and was left out: check the clock.</source>
        <translation>Un contacto en ficha está en el futuro y se omitió: compruebe el reloj.</translation>
    </message>
    <message>
        <source>Read in the official text.</source>
        <translation>Leído en el texto oficial.</translation>
    </message>
    <message>
        <source>Read in a secondary source; not legal advice.</source>
        <translation>Leído en una fuente secundaria; no es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>From memory, found in no text; not legal advice.</source>
        <translation>De memoria, no hallado en ningún texto; no es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Uncertain: verify it before relying on it; not legal advice.</source>
        <translation>Incierto: verifíquelo antes de confiar en ello; no es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>A rule pack is wrong at {path}: {reason}.</source>
        <translation>Un paquete de reglas tiene un error en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Correct the file; the last good pack is in force</source>
        <translation>Corrija el archivo; rige el último paquete correcto</translation>
    </message>
    <message>
        <source>There is no rule pack {pack}.</source>
        <translation>No hay ningún paquete de reglas {pack}.</translation>
    </message>
    <message>
        <source>Add it, or name another</source>
        <translation>Añádalo o indique otro</translation>
    </message>
    <message>
        <source>Say when: days of the week, a last date, or times like 08:30.</source>
        <translation>Diga cuándo: días de la semana, una última fecha u horas como 08:30.</translation>
    </message>
    <message>
        <source>Say which place is inconvenient.</source>
        <translation>Diga qué lugar es inoportuno.</translation>
    </message>
    <message>
        <source>That instant is in the future, or before the request was made.</source>
        <translation>Ese instante está en el futuro o es anterior a la petición.</translation>
    </message>
    <message>
        <source>This request has been withdrawn already.</source>
        <translation>Esta petición ya se ha retirado.</translation>
    </message>
    <message>
        <source>Say the hours, like 21:00 to 22:00.</source>
        <translation>Diga las horas, por ejemplo de 21:00 a 22:00.</translation>
    </message>
    <message>
        <source>No consent of that kind is on file.</source>
        <translation>No consta ningún consentimiento de ese tipo.</translation>
    </message>
    <message>
        <source>This person belongs to no customer.</source>
        <translation>Esta persona no pertenece a ningún cliente.</translation>
    </message>
    <message>
        <source>{place} is no country or region.</source>
        <translation>{place} no es un país ni una región.</translation>
    </message>
    <message>
        <source>Write it like US or CA-QC</source>
        <translation>Escríbalo como US o CA-QC</translation>
    </message>
    <message>
        <source>This contact is allowed: there is nothing to override.</source>
        <translation>Este contacto está permitido: no hay nada que autorizar.</translation>
    </message>
    <message>
        <source>{rule} refuses this contact, and nobody may override it.</source>
        <translation>{rule} rechaza este contacto y nadie puede autorizarlo.</translation>
    </message>
    <message>
        <source>This refusal has been overridden already.</source>
        <translation>Este rechazo ya se ha autorizado.</translation>
    </message>
    <message>
        <source>Wish about contact noted</source>
        <translation>Deseo sobre el contacto anotado</translation>
    </message>
    <message>
        <source>Wish about contact confirmed</source>
        <translation>Deseo sobre el contacto confirmado</translation>
    </message>
    <message>
        <source>Wish about contact withdrawn</source>
        <translation>Deseo sobre el contacto retirado</translation>
    </message>
    <message>
        <source>Owner of a number noted</source>
        <translation>Titular de un número anotado</translation>
    </message>
    <message>
        <source>Hold changed</source>
        <translation>Suspensión cambiada</translation>
    </message>
    <message>
        <source>Contact checked</source>
        <translation>Contacto comprobado</translation>
    </message>
    <message>
        <source>Refusal overridden</source>
        <translation>Rechazo autorizado</translation>
    </message>
    <message>
        <source>A payment needs an amount above zero.</source>
        <translation>Un pago necesita un importe mayor que cero.</translation>
    </message>
    <message>
        <source>The payment is in {currency}, the plan in {expected}.</source>
        <translation>El pago está en {currency}; el plan, en {expected}.</translation>
    </message>
    <message>
        <source>Enter the amount in {expected}</source>
        <translation>Introduzca el importe en {expected}</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corrija la fecha</translation>
    </message>
    <message>
        <source>A payment with the number {externalId} is on file already, and it is another one.</source>
        <translation>Ya hay un pago con el número {externalId}, y es otro.</translation>
    </message>
    <message>
        <source>Compare the two; correct the number</source>
        <translation>Compare los dos y corrija el número</translation>
    </message>
    <message>
        <source>This payment has been reversed already.</source>
        <translation>Este pago ya se ha anulado.</translation>
    </message>
    <message>
        <source>At most {amount} of this payment can be moved.</source>
        <translation>De este pago se puede trasladar como máximo {amount}.</translation>
    </message>
    <message>
        <source>Enter an amount up to that</source>
        <translation>Introduzca un importe hasta ese límite</translation>
    </message>
    <message>
        <source>The payment is on this plan already.</source>
        <translation>El pago ya está en este plan.</translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation>Elija otro plan</translation>
    </message>
    <message>
        <source>{word} is no word of an allocation order.</source>
        <translation>{word} no es una palabra de un orden de imputación.</translation>
    </message>
    <message>
        <source>{word} stands twice in the allocation order.</source>
        <translation>{word} figura dos veces en el orden de imputación.</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Nómbrelo una vez</translation>
    </message>
    <message>
        <source>{text} is no closure threshold.</source>
        <translation>{text} no es un umbral de cierre.</translation>
    </message>
    <message>
        <source>Write it like USD 5.00, JPY 500</source>
        <translation>Escríbalo como USD 5.00, JPY 500</translation>
    </message>
    <message>
        <source>A policy of the whole house names nobody; any other names its team, person or plan.</source>
        <translation>Una política de toda la casa no nombra a nadie; las demás nombran su equipo, persona o plan.</translation>
    </message>
    <message>
        <source>Correct the scope</source>
        <translation>Corrija el ámbito</translation>
    </message>
    <message>
        <source>A limit can&apos;t be negative.</source>
        <translation>Un límite no puede ser negativo.</translation>
    </message>
    <message>
        <source>Leave it empty to inherit it</source>
        <translation>Déjelo vacío para heredarlo</translation>
    </message>
    <message>
        <source>The amounts of an item are not negative and come to more than zero.</source>
        <translation>Los importes de un concepto no son negativos y suman más de cero.</translation>
    </message>
    <message>
        <source>Correct the amounts</source>
        <translation>Corrija los importes</translation>
    </message>
    <message>
        <source>A plan needs at least one item.</source>
        <translation>Un plan necesita al menos un concepto.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añada un concepto</translation>
    </message>
    <message>
        <source>The most promises of a plan can&apos;t be negative.</source>
        <translation>El máximo de promesas de un plan no puede ser negativo.</translation>
    </message>
    <message>
        <source>A plan with the source id {sourceId} is here already.</source>
        <translation>Ya hay un plan con el identificador de origen {sourceId}.</translation>
    </message>
    <message>
        <source>Change that one, or give another id</source>
        <translation>Cambie ese, o dé otro identificador</translation>
    </message>
    <message>
        <source>The plan {plan} is closed.</source>
        <translation>El plan {plan} está cerrado.</translation>
    </message>
    <message>
        <source>Choose an open plan</source>
        <translation>Elija un plan abierto</translation>
    </message>
    <message>
        <source>Only an open promise can be cancelled; this one is {state}.</source>
        <translation>Solo se puede cancelar una promesa abierta; esta está: {state}.</translation>
    </message>
    <message>
        <source>Take a new promise</source>
        <translation>Tome una promesa nueva</translation>
    </message>
    <message>
        <source>Somebody else took the last promise of this plan a moment ago.</source>
        <translation>Otra persona tomó la última promesa de este plan hace un momento.</translation>
    </message>
    <message>
        <source>Look at the plan again</source>
        <translation>Vuelva a mirar el plan</translation>
    </message>
    <message>
        <source>A hold stands on a customer, a person or a plan: name one of them.</source>
        <translation>Una suspensión recae sobre un cliente, una persona o un plan: nombre uno.</translation>
    </message>
    <message>
        <source>The hold would end before it begins.</source>
        <translation>La suspensión terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Correct the dates</source>
        <translation>Corrija las fechas</translation>
    </message>
    <message>
        <source>This hold has been lifted already.</source>
        <translation>Esta suspensión ya se ha levantado.</translation>
    </message>
    <message>
        <source>An interaction is with a customer, a person or about a plan: name one of them.</source>
        <translation>Una interacción es con un cliente, una persona o sobre un plan: nombre uno.</translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation>Diga cómo terminó.</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Elija un resultado</translation>
    </message>
    <message>
        <source>It can&apos;t have ended before it began, or in the future.</source>
        <translation>No puede haber terminado antes de empezar, ni en el futuro.</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>Corrija las horas</translation>
    </message>
    <message>
        <source>That number or address belongs to somebody else.</source>
        <translation>Ese número o dirección es de otra persona.</translation>
    </message>
    <message>
        <source>Choose one of this person&apos;s</source>
        <translation>Elija uno de esta persona</translation>
    </message>
    <message>
        <source>The number or address is empty.</source>
        <translation>El número o la dirección está vacío.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escríbalo</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>No existe la zona horaria {zone}.</translation>
    </message>
    <message>
        <source>Write it like America/Chicago</source>
        <translation>Escríbala como America/Chicago</translation>
    </message>
    <message>
        <source>At least one plan has to be judged at once.</source>
        <translation>Hay que juzgar al menos un plan a la vez.</translation>
    </message>
    <message>
        <source>Give a number above zero</source>
        <translation>Dé un número mayor que cero</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Un equipo necesita un nombre.</translation>
    </message>
    <message>
        <source>A person needs a name and a sign-in.</source>
        <translation>Una persona necesita un nombre y un usuario.</translation>
    </message>
    <message>
        <source>The most promises of a person can&apos;t be negative.</source>
        <translation>El máximo de promesas de una persona no puede ser negativo.</translation>
    </message>
    <message>
        <source>Somebody signs in as {signIn} already.</source>
        <translation>Ya hay alguien que entra como {signIn}.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <source>A plan has no field of that name that can be changed.</source>
        <translation>Un plan no tiene ningún campo con ese nombre que se pueda cambiar.</translation>
    </message>
    <message>
        <source>Look at the plan&apos;s fields with commands --schema</source>
        <translation>Consulte los campos del plan con commands --schema</translation>
    </message>
    <message>
        <source>A field is given twice.</source>
        <translation>Un campo se da dos veces.</translation>
    </message>
    <message>
        <source>Give it once</source>
        <translation>Délo una vez</translation>
    </message>
    <message>
        <source>This field follows from items, payments and promises; it can&apos;t be written.</source>
        <translation>Este campo se deriva de conceptos, pagos y promesas; no se puede escribir.</translation>
    </message>
    <message>
        <source>This field can&apos;t be empty.</source>
        <translation>Este campo no puede estar vacío.</translation>
    </message>
    <message>
        <source>Give a value</source>
        <translation>Dé un valor</translation>
    </message>
    <message>
        <source>{field} holds something else than it may: {expected} is expected.</source>
        <translation>{field} contiene algo que no puede: se espera {expected}.</translation>
    </message>
    <message>
        <source>The text is too long: {length} characters of {limit}.</source>
        <translation>El texto es demasiado largo: {length} caracteres de {limit}.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acórtelo</translation>
    </message>
    <message>
        <source>{currency} is no currency.</source>
        <translation>{currency} no es una moneda.</translation>
    </message>
    <message>
        <source>Use a code of ISO 4217 such as USD</source>
        <translation>Use un código ISO 4217 como USD</translation>
    </message>
    <message>
        <source>This command id was used for another command.</source>
        <translation>Este identificador de orden ya se usó para otra orden.</translation>
    </message>
    <message>
        <source>Send it with a new id</source>
        <translation>Envíela con un identificador nuevo</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile. Nothing was overwritten.</source>
        <translation>Otra persona cambió este registro entretanto. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change</source>
        <translation>Vuelva a mirarlo y repita su cambio</translation>
    </message>
    <message>
        <source>Another record has the same unique value.</source>
        <translation>Otro registro tiene el mismo valor único.</translation>
    </message>
    <message>
        <source>Look for it first</source>
        <translation>Búsquelo primero</translation>
    </message>
    <message>
        <source>The database refuses these values. Nothing was saved.</source>
        <translation>La base de datos rechaza estos valores. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Check them and try again</source>
        <translation>Revíselos e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation>Un valor es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>The database could not do this. Nothing of this step was saved.</source>
        <translation>La base de datos no pudo hacerlo. No se ha guardado nada de este paso.</translation>
    </message>
    <message>
        <source>Try again; run verify if it comes again</source>
        <translation>Inténtelo de nuevo; ejecute verify si se repite</translation>
    </message>
    <message>
        <source>The database gave this step up. Nothing of it was saved.</source>
        <translation>La base de datos abandonó este paso. No se ha guardado nada de él.</translation>
    </message>
    <message>
        <source>{text} is no list of ranges of days past due.</source>
        <translation>{text} no es una lista de tramos de días de atraso.</translation>
    </message>
    <message>
        <source>Write the first day of each, rising: 1, 31, 61, 91</source>
        <translation>Escriba el primer día de cada uno, en orden: 1, 31, 61, 91</translation>
    </message>
    <message>
        <source>Ranges of days past due hold for the whole house.</source>
        <translation>Los tramos de días de atraso valen para toda la casa.</translation>
    </message>
    <message>
        <source>State them in the policy of the system</source>
        <translation>Defínalos en la política del sistema</translation>
    </message>
    <message>
        <source>A guideline: nobody may override it here.</source>
        <translation>Directriz: aquí nadie puede hacer una excepción.</translation>
    </message>
    <message>
        <source>prohibition</source>
        <translation>prohibición</translation>
    </message>
    <message>
        <source>presumption</source>
        <translation>presunción</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>directriz</translation>
    </message>
    <message>
        <source>house policy</source>
        <translation>política interna</translation>
    </message>
    <message>
        <source>pack %1 %2</source>
        <translation>paquete %1 %2</translation>
    </message>
    <message>
        <source>Nobody may override this: %1 is a %2.</source>
        <translation>Nadie puede hacer una excepción: %1 es una %2.</translation>
    </message>
    <message>
        <source>A supervisor may let this call pass, with a reason that is kept.</source>
        <translation>Un supervisor puede autorizar esta llamada con un motivo que queda guardado.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>post</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>%1, text message</source>
        <translation>%1, mensaje de texto</translation>
    </message>
    <message>
        <source>official text</source>
        <translation>texto oficial</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>fuente secundaria</translation>
    </message>
    <message>
        <source>unverified, from memory</source>
        <translation>sin verificar, de memoria</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>open on %1 of %n day(s)</source>
        <translation>
            <numerusform>abierto %1 de %Ln día</numerusform>
            <numerusform>abierto %1 de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Request decided on</source>
        <translation>Solicitud decidida</translation>
    </message>
    <message>
        <source>Refused contact asked to pass</source>
        <translation>Se pidió autorizar un contacto rechazado</translation>
    </message>
    <message>
        <source>This plan is closed: nothing can be agreed on it.</source>
        <translation>Este plan está cerrado: no se puede acordar nada sobre él.</translation>
    </message>
    <message>
        <source>A payment plan is active here already.</source>
        <translation>Aquí ya hay un plan de pagos activo.</translation>
    </message>
    <message>
        <source>Cancel it first</source>
        <translation>Anúlelo antes</translation>
    </message>
    <message>
        <source>A payment plan waits for approval here already.</source>
        <translation>Aquí ya hay un plan de pagos pendiente de aprobación.</translation>
    </message>
    <message>
        <source>Cancel it first, or have it decided</source>
        <translation>Anúlelo antes o haga que se decida</translation>
    </message>
    <message>
        <source>Bankruptcy or a death: no payment plan may be agreed.</source>
        <translation>Concurso de acreedores o fallecimiento: no se puede acordar un plan de pagos.</translation>
    </message>
    <message>
        <source>The instalments come to {total}; {balance} is due and undisputed.</source>
        <translation>Las cuotas suman {total}; se deben {balance} sin disputa.</translation>
    </message>
    <message>
        <source>Use {balance}</source>
        <translation>Usar {balance}</translation>
    </message>
    <message>
        <source>The first instalment would be due in the past.</source>
        <translation>La primera cuota vencería en el pasado.</translation>
    </message>
    <message>
        <source>Choose a later date</source>
        <translation>Elija una fecha posterior</translation>
    </message>
    <message>
        <source>The offer ends on {expires}, the last instalment is due on {last}.</source>
        <translation>La oferta termina el {expires}; la última cuota vence el {last}.</translation>
    </message>
    <message>
        <source>Choose fewer instalments or a later end</source>
        <translation>Elija menos cuotas o un final posterior</translation>
    </message>
    <message>
        <source>It runs for {found} days; {limit} need no approval.</source>
        <translation>Dura {found} días; hasta {limit} no requieren aprobación.</translation>
    </message>
    <message>
        <source>It has {found} instalments; {limit} need no approval.</source>
        <translation>Tiene {found} cuotas; hasta {limit} no requieren aprobación.</translation>
    </message>
    <message>
        <source>It asks for less of the balance than needs no approval.</source>
        <translation>Pide una parte del saldo menor que la permitida sin aprobación.</translation>
    </message>
    <message>
        <source>It waives more of the fees than needs no approval.</source>
        <translation>Condona más cargos de los permitidos sin aprobación.</translation>
    </message>
    <message>
        <source>It begins after {found} periods without an instalment; {limit} need no approval.</source>
        <translation>Empieza tras {found} períodos sin cuota; hasta {limit} no requieren aprobación.</translation>
    </message>
    <message>
        <source>The first instalment is {found} days away; {limit} need no approval.</source>
        <translation>Faltan {found} días para la primera cuota; hasta {limit} no requieren aprobación.</translation>
    </message>
    <message>
        <source>It costs {monthly} a month; the customer can afford {affordable}.</source>
        <translation>Cuesta {monthly} al mes; el cliente puede pagar {affordable}.</translation>
    </message>
    <message>
        <source>Choose more instalments</source>
        <translation>Elija más cuotas</translation>
    </message>
    <message>
        <source>Nothing is due and undisputed: there is nothing to agree.</source>
        <translation>No se debe nada sin disputa: no hay nada que acordar.</translation>
    </message>
    <message>
        <source>A share is between nothing and all, in hundredths of a percent.</source>
        <translation>Una parte está entre nada y todo, en centésimas de porcentaje.</translation>
    </message>
    <message>
        <source>Correct the share</source>
        <translation>Corrija la parte</translation>
    </message>
    <message>
        <source>A settlement or a waiver says what the instalments come to; a total can&apos;t be given beside it.</source>
        <translation>Una quita o condonación ya fija lo que suman las cuotas; no se puede dar además un total.</translation>
    </message>
    <message>
        <source>Leave the total empty</source>
        <translation>Deje el total vacío</translation>
    </message>
    <message>
        <source>No template {template} is offered.</source>
        <translation>No se ofrece ninguna plantilla {template}.</translation>
    </message>
    <message>
        <source>This payment plan waits for nobody: it is {state}.</source>
        <translation>Este plan de pagos no espera a nadie: está {state}.</translation>
    </message>
    <message>
        <source>Nobody approves their own payment plan.</source>
        <translation>Nadie aprueba su propio plan de pagos.</translation>
    </message>
    <message>
        <source>This payment plan is beyond your limits, too.</source>
        <translation>Este plan de pagos también supera sus límites.</translation>
    </message>
    <message>
        <source>Ask somebody who may go further</source>
        <translation>Pídalo a alguien con límites más altos</translation>
    </message>
    <message>
        <source>This payment plan is over: it is {state}.</source>
        <translation>Este plan de pagos ha terminado: está {state}.</translation>
    </message>
    <message>
        <source>This instalment can&apos;t be changed: it is {state}.</source>
        <translation>Esta cuota no se puede cambiar: está {state}.</translation>
    </message>
    <message>
        <source>Money has come in for this instalment already.</source>
        <translation>Ya se ha recibido dinero para esta cuota.</translation>
    </message>
    <message>
        <source>Waive it, or change the next one</source>
        <translation>Condónela o cambie la siguiente</translation>
    </message>
    <message>
        <source>No more than {limit} instalments may be put off on one payment plan.</source>
        <translation>No se pueden aplazar más de {limit} cuotas en un plan de pagos.</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Pídalo a un supervisor</translation>
    </message>
    <message>
        <source>A template needs a code and a name.</source>
        <translation>Una plantilla necesita código y nombre.</translation>
    </message>
    <message>
        <source>Give at least one income or expense.</source>
        <translation>Indique al menos un ingreso o gasto.</translation>
    </message>
    <message>
        <source>Income and expenses are not negative.</source>
        <translation>Ingresos y gastos no son negativos.</translation>
    </message>
    <message>
        <source>Correct the amount</source>
        <translation>Corrija el importe</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be of a day in the future.</source>
        <translation>La hoja no puede ser de un día futuro.</translation>
    </message>
    <message>
        <source>At most {limit} is unpaid and undisputed here.</source>
        <translation>Aquí hay como máximo {limit} sin pagar y sin disputa.</translation>
    </message>
    <message>
        <source>A dispute can&apos;t have come in on a day in the future.</source>
        <translation>Una disputa no puede haber llegado en un día futuro.</translation>
    </message>
    <message>
        <source>This dispute is over.</source>
        <translation>Esta disputa ha terminado.</translation>
    </message>
    <message>
        <source>Open it again first</source>
        <translation>Reábrala antes</translation>
    </message>
    <message>
        <source>This dispute is open.</source>
        <translation>Esta disputa está abierta.</translation>
    </message>
    <message>
        <source>The credit does not fit how the dispute ended.</source>
        <translation>El abono no concuerda con el resultado de la disputa.</translation>
    </message>
    <message>
        <source>Upheld: all that is disputed; partly upheld: a part of it; else nothing</source>
        <translation>Estimada: todo lo disputado; estimada en parte: una parte; si no, nada</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Este caso ya está cerrado.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>Este caso está abierto.</translation>
    </message>
    <message>
        <source>The plan {plan} is open.</source>
        <translation>El plan {plan} está abierto.</translation>
    </message>
    <message>
        <source>The customer has no open plan in this currency that owes anything.</source>
        <translation>El cliente no tiene ningún plan abierto en esta moneda con deuda.</translation>
    </message>
    <message>
        <source>Record it on a plan, as credit</source>
        <translation>Regístrelo en un plan, como crédito</translation>
    </message>
    <message>
        <source>Ask for a plan or for a customer.</source>
        <translation>Pregunte por un plan o por un cliente.</translation>
    </message>
    <message>
        <source>Too much is left open to work the payment plan out.</source>
        <translation>Faltan demasiados datos para calcular el plan de pagos.</translation>
    </message>
    <message>
        <source>Give instalment or count, and the first or the last date</source>
        <translation>Indique la cuota o el número, y la primera o la última fecha</translation>
    </message>
    <message>
        <source>Amounts and counts are above zero, and no more than 1,200 instalments.</source>
        <translation>Importes y números son mayores que cero, con 1200 cuotas como máximo.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corrija el valor</translation>
    </message>
    <message>
        <source>Instalment, count and total don&apos;t fit together.</source>
        <translation>Cuota, número y total no concuerdan.</translation>
    </message>
    <message>
        <source>Leave one of them empty</source>
        <translation>Deje uno de ellos vacío</translation>
    </message>
    <message>
        <source>The value date is missing, or in the future.</source>
        <translation>La fecha valor falta o es futura.</translation>
    </message>
    <message>
        <source>Payment plan proposed, %1</source>
        <translation>Plan de pagos propuesto, %1</translation>
    </message>
    <message>
        <source>Payment plan %1, %2</source>
        <translation>Plan de pagos %1, %2</translation>
    </message>
    <message>
        <source>Payment plan approved</source>
        <translation>Plan de pagos aprobado</translation>
    </message>
    <message>
        <source>Instalment waived</source>
        <translation>Cuota condonada</translation>
    </message>
    <message>
        <source>Instalment put off</source>
        <translation>Cuota aplazada</translation>
    </message>
    <message>
        <source>Instalment expected again</source>
        <translation>Cuota exigida de nuevo</translation>
    </message>
    <message>
        <source>Evidence added to a dispute</source>
        <translation>Prueba añadida a una disputa</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Disputa resuelta</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Disputa reabierta</translation>
    </message>
    <message>
        <source>Income and expenses noted</source>
        <translation>Ingresos y gastos anotados</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>Plan opened again</source>
        <translation>Plan reabierto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Own, last good: %1</source>
        <translation>Propio, último válido: %1</translation>
    </message>
    <message>
        <source>Own, replaces: %1</source>
        <translation>Propio, sustituye: %1</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <translation>Propio: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Denegado: %1</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>Autorizado: %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Waiting is no help.</source>
        <translation>Esperar no sirve.</translation>
    </message>
    <message>
        <source>Prohibition</source>
        <translation>Prohibición</translation>
    </message>
    <message>
        <source>Presumption</source>
        <translation>Presunción</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Directriz</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Kind of no</source>
        <translation>Tipo de negativa</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>The packs without it stay in force.</source>
        <translation>Los paquetes siguen en vigor sin él.</translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <translation>%1 %2 sigue en vigor.</translation>
    </message>
    <message>
        <source>%1 was refused: %2. %3</source>
        <translation>%1 fue rechazado: %2. %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Allowed from</source>
        <translation>Permitido desde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>%1, %2 %3, asked %4</source>
        <translation>%1, %2 %3, consultado %4</translation>
    </message>
    <message>
        <source>Allowed: no rule refused.</source>
        <translation>Permitido: ninguna regla lo denegó.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Denegado.</translation>
    </message>
    <message>
        <source>Allowed again from %1.</source>
        <translation>Permitido de nuevo desde %1.</translation>
    </message>
    <message>
        <source>Overridden by %1</source>
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Judged again by the same inputs: the same verdict.</source>
        <translation>Juzgado de nuevo con los mismos datos: el mismo veredicto.</translation>
    </message>
    <message>
        <source>Judged again by the same inputs: another verdict.</source>
        <translation>Juzgado de nuevo con los mismos datos: otro veredicto.</translation>
    </message>
    <message>
        <source>Pack %1 %2 has changed since.</source>
        <translation>El paquete %1 %2 ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The facts on file of that instant are as they were.</source>
        <translation>Los hechos registrados de aquel instante siguen como estaban.</translation>
    </message>
    <message>
        <source>The facts on file of that instant have changed since.</source>
        <translation>Los hechos registrados de aquel instante han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The holidays of that date are not on file: ask whether it is one.</source>
        <translation>Los festivos de esa fecha no constan: pregunte si lo es.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1, %2 recibidos</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Promesa %1</translation>
    </message>
    <message>
        <source>Instalment %1 of the payment plan</source>
        <translation>Cuota %1 del plan de pagos</translation>
    </message>
    <message>
        <source>Payment plan %1</source>
        <translation>Plan de pagos %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Importe adeudado</translation>
    </message>
    <message>
        <source>Payment plan on %1</source>
        <translation>Plan de pagos en %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalizaciones</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Oldest debt first</source>
        <translation>Primero la deuda más antigua</translation>
    </message>
    <message>
        <source>Highest rate first</source>
        <translation>Primero el interés más alto</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>En proporción</translation>
    </message>
    <message>
        <source>In equal parts</source>
        <translation>A partes iguales</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Para qué cuenta</translation>
    </message>
    <message>
        <source>Credit on %1</source>
        <translation>Saldo a favor en %1</translation>
    </message>
    <message>
        <source>Kept until something is due</source>
        <translation>Se guarda hasta que venza algo</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Closed, nothing is left to collect</source>
        <translation>Cerrado, no queda nada por cobrar</translation>
    </message>
    <message>
        <source>On a payment plan</source>
        <translation>En un plan de pagos</translation>
    </message>
    <message>
        <source>Payment plan waits</source>
        <translation>Plan de pagos en espera</translation>
    </message>
    <message>
        <source>Payment plan broken</source>
        <translation>Plan de pagos incumplido</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>Job lost</source>
        <translation>Pérdida del empleo</translation>
    </message>
    <message>
        <source>Less income</source>
        <translation>Menos ingresos</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>A death in the family</source>
        <translation>Fallecimiento en la familia</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Catástrofe</translation>
    </message>
    <message>
        <source>Another hardship</source>
        <translation>Otra dificultad</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Dos veces al mes</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>En un solo pago</translation>
    </message>
    <message>
        <source>Stays on its day</source>
        <translation>Se queda en su día</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Siguiente día hábil</translation>
    </message>
    <message>
        <source>Next business day, in the month</source>
        <translation>Siguiente día hábil del mes</translation>
    </message>
    <message>
        <source>Business day before</source>
        <translation>Día hábil anterior</translation>
    </message>
    <message>
        <source>Weekly, 12 instalments</source>
        <translation>Semanal, 12 cuotas</translation>
    </message>
    <message>
        <source>Every two weeks, 12 instalments</source>
        <translation>Cada dos semanas, 12 cuotas</translation>
    </message>
    <message>
        <source>Twice a month, 12 instalments</source>
        <translation>Dos veces al mes, 12 cuotas</translation>
    </message>
    <message>
        <source>Monthly, 6 instalments</source>
        <translation>Mensual, 6 cuotas</translation>
    </message>
    <message>
        <source>Monthly, 12 instalments</source>
        <translation>Mensual, 12 cuotas</translation>
    </message>
    <message>
        <source>Quarterly, 4 instalments</source>
        <translation>Trimestral, 4 cuotas</translation>
    </message>
    <message>
        <source>Hardship, 24 months, interest frozen</source>
        <translation>Dificultad, 24 meses, sin intereses</translation>
    </message>
    <message>
        <source>Job lost: three months off, then growing</source>
        <translation>Pérdida del empleo: tres meses sin cuota, después creciente</translation>
    </message>
    <message>
        <source>Illness: two months off, fees waived</source>
        <translation>Enfermedad: dos meses sin cuota, sin cargos</translation>
    </message>
    <message>
        <source>Disaster: three months off, mortgages</source>
        <translation>Catástrofe: tres meses sin cuota, hipotecas</translation>
    </message>
    <message>
        <source>Settlement at 80 %, at once</source>
        <translation>Quita al 80 %, en un pago</translation>
    </message>
    <message>
        <source>Settlement at 90 %, three months</source>
        <translation>Quita al 90 %, tres meses</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>Trabajo autónomo</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensión</translation>
    </message>
    <message>
        <source>Support received</source>
        <translation>Manutención recibida</translation>
    </message>
    <message>
        <source>Rent received</source>
        <translation>Alquiler recibido</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Energy and water</source>
        <translation>Energía y agua</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado de hijos</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>Teléfono e internet</translation>
    </message>
    <message>
        <source>Other debts</source>
        <translation>Otras deudas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>Otros gastos</translation>
    </message>
    <message>
        <source>how long it runs</source>
        <translation>su duración</translation>
    </message>
    <message>
        <source>how many instalments</source>
        <translation>el número de cuotas</translation>
    </message>
    <message>
        <source>what it settles for</source>
        <translation>el importe de la quita</translation>
    </message>
    <message>
        <source>the fees waived</source>
        <translation>los cargos condonados</translation>
    </message>
    <message>
        <source>the periods off</source>
        <translation>los periodos sin cuota</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>cuándo empieza</translation>
    </message>
    <message>
        <source>Takes %1 back</source>
        <translation>Anula %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Queda saldo a favor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>On items</source>
        <translation>En partidas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Overdue, in its grace</source>
        <translation>Vencidas, en plazo de gracia</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplidas</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Cumplidas en parte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The amount is wrong</source>
        <translation>El importe está mal</translation>
    </message>
    <message>
        <source>Not my debt</source>
        <translation>La deuda no es mía</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Ya está pagado</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>Mercancía o servicio</translation>
    </message>
    <message>
        <source>Fees or interest</source>
        <translation>Cargos o intereses</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Identity theft</source>
        <translation>Suplantación de identidad</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Estimada</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Estimada en parte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Desestimada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Breathing space</source>
        <translation>Periodo de respiro</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>Insolvencia</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Asked for no contact</source>
        <translation>Pidió no ser contactado</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Abierta, %Ln día</numerusform>
            <numerusform>Abierta, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>days past due</source>
        <translation>días de mora</translation>
    </message>
    <message>
        <source>deadlines of promises</source>
        <translation>plazos de promesas</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>un plan</translation>
    </message>
    <message>
        <source>the whole customer</source>
        <translation>todo el cliente</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierta por</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Detiene</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>hasta que se levante</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1, en disputa</translation>
    </message>
    <message>
        <source>The plan is in {currency}.</source>
        <translation>El plan está en {currency}.</translation>
    </message>
    <message>
        <source>Charge in that currency</source>
        <translation>Cárguelo en esa moneda</translation>
    </message>
    <message>
        <source>Say from when the charge is due.</source>
        <translation>Indique desde cuándo vence el cargo.</translation>
    </message>
    <message>
        <source>Enter its due date</source>
        <translation>Introduzca su fecha de vencimiento</translation>
    </message>
    <message>
        <source>Only a charge can be taken back; this is an item of the debt.</source>
        <translation>Solo se puede retirar un cargo; esta es una partida de la deuda.</translation>
    </message>
    <message>
        <source>Open a dispute about it</source>
        <translation>Abra una disputa sobre ella</translation>
    </message>
    <message>
        <source>The plan has one amount due and no items a charge could stand beside.</source>
        <translation>El plan tiene un solo importe adeudado y ninguna partida junto a la que pueda estar un cargo.</translation>
    </message>
    <message>
        <source>Import its items first</source>
        <translation>Importe primero sus partidas</translation>
    </message>
    <message>
        <source>This charge has been taken back already.</source>
        <translation>Este cargo ya se ha retirado.</translation>
    </message>
    <message>
        <source>Charge added</source>
        <translation>Cargo añadido</translation>
    </message>
    <message>
        <source>Charge taken back</source>
        <translation>Cargo retirado</translation>
    </message>
    <message>
        <source>Nothing of that kind waits to be sent about this.</source>
        <translation>Nada de ese tipo espera a ser enviado sobre esto.</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Mire lo que espera</translation>
    </message>
    <message>
        <source>This has been sent already.</source>
        <translation>Esto ya se ha enviado.</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Last four of the account number</source>
        <translation>Últimas cuatro cifras del número de cuenta</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Amount of the last payment</source>
        <translation>Importe del último pago</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Identity check passed at %1</source>
        <translation>Identidad comprobada a las %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado hasta el %1</translation>
    </message>
    <message>
        <source>Not enough is on file to check: %1 of %2 answers</source>
        <translation>No hay datos suficientes para comprobar: %1 de %2 respuestas</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left today</source>
        <translation>
            <numerusform>Queda %Ln intento hoy</numerusform>
            <numerusform>Quedan %Ln intentos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>An identity check needs questions, each of them once.</source>
        <translation>Una comprobación de identidad necesita preguntas, cada una una sola vez.</translation>
    </message>
    <message>
        <source>Correct the list</source>
        <translation>Corrija la lista</translation>
    </message>
    <message>
        <source>At least one answer has to be right, and no more than are asked.</source>
        <translation>Al menos una respuesta debe ser correcta, y no más de las que se preguntan.</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Corrija el número</translation>
    </message>
    <message>
        <source>Attempts are 1 to 20, times at least a minute and at most a week.</source>
        <translation>Los intentos van de 1 a 20; los tiempos, de un minuto a una semana.</translation>
    </message>
    <message>
        <source>Correct the limits</source>
        <translation>Corrija los límites</translation>
    </message>
    <message>
        <source>This question was asked twice, or is none of the house.</source>
        <translation>Esta pregunta se hizo dos veces o no es de las de la casa.</translation>
    </message>
    <message>
        <source>The answer to this question is not on file.</source>
        <translation>La respuesta a esta pregunta no consta.</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <translation>Haga otra pregunta</translation>
    </message>
    <message>
        <source>The identity check is neither passed nor failed.</source>
        <translation>La comprobación de identidad aún no está ni superada ni fallida.</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Haga la siguiente pregunta</translation>
    </message>
    <message>
        <source>Too many identity checks of this person have failed.</source>
        <translation>Han fallado demasiadas comprobaciones de identidad de esta persona.</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>Una contraseña tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>Elija una más larga</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>Una contraseña tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija una más corta</translation>
    </message>
    <message>
        <source>Only an administrator sets the password of somebody else.</source>
        <translation>Solo un administrador pone la contraseña de otra persona.</translation>
    </message>
    <message>
        <source>Ask an administrator</source>
        <translation>Pregunte a un administrador</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbala de nuevo</translation>
    </message>
    <message>
        <source>A desk locks itself after 1 to 480 minutes, or never with 0.</source>
        <translation>Un puesto se bloquea solo tras 1 a 480 minutos, o nunca con 0.</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Corrija los minutos</translation>
    </message>
    <message>
        <source>This is not placed with your agency.</source>
        <translation>Esto no está encomendado a su agencia.</translation>
    </message>
    <message>
        <source>Identity check passed</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Identity check failed</source>
        <translation>Comprobación de identidad fallida</translation>
    </message>
    <message>
        <source>Masked money shown</source>
        <translation>Importes ocultos mostrados</translation>
    </message>
    <message>
        <source>Masked number shown</source>
        <translation>Número oculto mostrado</translation>
    </message>
    <message>
        <source>Masked account number shown</source>
        <translation>Número de cuenta oculto mostrado</translation>
    </message>
    <message>
        <source>Masked date of birth shown</source>
        <translation>Fecha de nacimiento oculta mostrada</translation>
    </message>
    <message>
        <source>A password is set in the window; it never travels in a command.</source>
        <translation>La contraseña se pone en la ventana; nunca viaja en una orden.</translation>
    </message>
    <message>
        <source>Set it there</source>
        <translation>Póngala allí</translation>
    </message>
    <message>
        <source>A queue needs a name that no other queue has.</source>
        <translation>Una cola necesita un nombre que ninguna otra tenga.</translation>
    </message>
    <message>
        <source>The definition of the queue is wrong at {path}: {reason}.</source>
        <translation>La definición de la cola es incorrecta en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Correct it there</source>
        <translation>Corríjala ahí</translation>
    </message>
    <message>
        <source>At least one customer has to be looked at.</source>
        <translation>Hay que mirar al menos un cliente.</translation>
    </message>
    <message>
        <source>This queue is switched off.</source>
        <translation>Esta cola está desactivada.</translation>
    </message>
    <message>
        <source>Choose another queue</source>
        <translation>Elija otra cola</translation>
    </message>
    <message>
        <source>Somebody is working on this customer: {who}.</source>
        <translation>Alguien está trabajando con este cliente: {who}.</translation>
    </message>
    <message>
        <source>Try again later, or ask a supervisor</source>
        <translation>Inténtelo más tarde o pregunte a un supervisor</translation>
    </message>
    <message>
        <source>This customer is no longer yours; who has it now: {who}.</source>
        <translation>Este cliente ya no es suyo; quién lo tiene ahora: {who}.</translation>
    </message>
    <message>
        <source>Take the customer again</source>
        <translation>Tome el cliente otra vez</translation>
    </message>
    <message>
        <source>Nobody is working on this customer.</source>
        <translation>Nadie está trabajando con este cliente.</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>Ese momento ya pasó.</translation>
    </message>
    <message>
        <source>Choose a later one</source>
        <translation>Elija uno posterior</translation>
    </message>
    <message>
        <source>Taken back into the queue</source>
        <translation>Devuelto a la cola</translation>
    </message>
    <message>
        <source>Ask for the state or the time zone.</source>
        <translation>Pregunte por el estado o la zona horaria.</translation>
    </message>
    <message>
        <source>There it is %1.</source>
        <translation>Allí son las %1.</translation>
    </message>
    <message>
        <source>There it is %1: ask which, or calls wait for all of them.</source>
        <translation>Allí son las %1: pregunte cuál, o las llamadas esperarán a todas.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>A guideline, not a statute: contact actually made counts, and the person&apos;s own wishes prevail.</source>
        <translation>Una directriz, no una ley: cuenta el contacto que se logró, y prevalecen los deseos de la persona.</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>Counted in Alberta time, wherever the person is.</source>
        <translation>Se cuenta en la hora de Alberta, esté donde esté la persona.</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Columbia Británica</translation>
    </message>
    <message>
        <source>Canada, federally regulated institutions</source>
        <translation>Canadá, entidades de regulación federal</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nuevo Brunswick</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Reglas de la casa</translation>
    </message>
    <message>
        <source>In force with every other pack.</source>
        <translation>En vigor con todos los demás paquetes.</translation>
    </message>
    <message>
        <source>comment 6(b)(1)(i)-2 to 12 CFR 1006.6</source>
        <translation>comentario 6(b)(1)(i)-2 a 12 CFR 1006.6</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>The Consumer Protection Regulations 2025 replace the code from 24 March 2026; whether they keep the number was not verified.</source>
        <translation>Las Consumer Protection Regulations 2025 sustituyen al código desde el 24 de marzo de 2026; no se ha verificado si mantienen el número.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Corea</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>The conduct rules of the federal act bind original creditors too.</source>
        <translation>Las reglas de conducta de la ley federal obligan también a los acreedores originales.</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Distrito de Columbia</translation>
    </message>
    <message>
        <source>United States, federal: Regulation F, bankruptcy, telephone consumer protection</source>
        <translation>Estados Unidos, federal: Regulation F, quiebra, protección del consumidor telefónico</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Emails are exempt since 16 May 2025 (SB 232). The zone is that of the dialled number, unless the place is known.</source>
        <translation>Los correos electrónicos están exentos desde el 16 de mayo de 2025 (SB 232). La zona es la del número marcado, salvo que se conozca el lugar.</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Calls that could leave a message count, whether or not one was left (Armata v. Target Corp., 480 Mass. 14 (2018)).</source>
        <translation>Cuentan las llamadas que podían dejar un mensaje, se dejara o no (Armata v. Target Corp., 480 Mass. 14 (2018)).</translation>
    </message>
    <message>
        <source>New York City</source>
        <translation>Ciudad de Nueva York</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>Debtor and spouse, all debts together. A week is any seven consecutive local days.</source>
        <translation>Deudor y cónyuge, todas las deudas juntas. Una semana son siete días locales consecutivos cualesquiera.</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginia Occidental</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day</source>
        <translation>«%1» no es una hora del día</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>«%1» está dos veces</translation>
    </message>
    <message>
        <source>days are 1 (Monday) to 7, each once</source>
        <translation>los días van de 1 (lunes) a 7, cada uno una vez</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>se espera una lista de objetos</translation>
    </message>
    <message>
        <source>no day is closed</source>
        <translation>no se cierra ningún día</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>zona horaria desconocida «%1»</translation>
    </message>
    <message>
        <source>unknown word &quot;%1&quot;</source>
        <translation>palabra desconocida «%1»</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>clase desconocida «%1»</translation>
    </message>
    <message>
        <source>two capital letters are expected</source>
        <translation>se esperan dos letras mayúsculas</translation>
    </message>
    <message>
        <source>&quot;kept-rule-pack/1&quot; is expected</source>
        <translation>se espera «kept-rule-pack/1»</translation>
    </message>
    <message>
        <source>only &quot;month&quot; is known</source>
        <translation>solo se conoce «month»</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>no se cuenta nada</translation>
    </message>
    <message>
        <source>consent is given for a debt: the unit has to be each debt</source>
        <translation>el consentimiento se da para una deuda: la unidad tiene que ser cada deuda</translation>
    </message>
    <message>
        <source>the window is for no day</source>
        <translation>la ventana no es para ningún día</translation>
    </message>
    <message>
        <source>the window closes before it opens</source>
        <translation>la ventana se cierra antes de abrirse</translation>
    </message>
    <message>
        <source>the window overlaps an earlier one</source>
        <translation>la ventana se solapa con otra anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of %2 too</source>
        <translation>«%1» es también el identificador de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the pack %2 too</source>
        <translation>«%1» está también en el paquete %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>mayor de 1 MiB</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>A hold stops contact.</source>
        <translation>Un bloqueo impide el contacto.</translation>
    </message>
    <message>
        <source>The rule %1 refuses this contact now.</source>
        <translation>La regla %1 deniega ahora este contacto.</translation>
    </message>
    <message>
        <source>There is no country {country}.</source>
        <translation>No existe el país {country}.</translation>
    </message>
    <message>
        <source>Give its code or English name</source>
        <translation>Indique su código o su nombre en inglés</translation>
    </message>
    <message>
        <source>There is no state or province {region} there.</source>
        <translation>Allí no existe el estado o la provincia {region}.</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Your role, {role}, may not do this.</source>
        <translation>Su función, {role}, no puede hacer esto.</translation>
    </message>
    <message>
        <source>Ask somebody who may: {who}</source>
        <translation>Pregunte a quien puede: {who}</translation>
    </message>
    <message>
        <source>Ask for the person; nothing of a debt before you know who speaks</source>
        <translation>Pregunte por la persona; nada de una deuda antes de saber quién habla</translation>
    </message>
    <message>
        <source>Say who you are and that you ask for a location, nothing else</source>
        <translation>Diga quién es y que pregunta cómo localizarla, nada más</translation>
    </message>
    <message>
        <source>Once identity is checked: what it is about</source>
        <translation>Comprobada la identidad: de qué se trata</translation>
    </message>
    <message>
        <source>Once identity is checked: who is calling</source>
        <translation>Comprobada la identidad: quién llama</translation>
    </message>
    <message>
        <source>Once identity is checked, in the first conversation</source>
        <translation>Comprobada la identidad, en la primera conversación</translation>
    </message>
    <message>
        <source>On an answering machine, nothing of a debt</source>
        <translation>En un contestador, nada de una deuda</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>En este puesto</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Supervisor&apos;s review</source>
        <translation>Revisión del supervisor</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Por puntos</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %n point(s)</source>
        <translation>
            <numerusform>%1 = %Ln punto</numerusform>
            <numerusform>%1 = %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band of the queue and its points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>Quiere que se le devuelva la llamada</translation>
    </message>
    <message>
        <source>Rests after a contact</source>
        <translation>Descansa tras un contacto</translation>
    </message>
    <message>
        <source>Was given back a moment ago</source>
        <translation>Se devolvió hace un momento</translation>
    </message>
    <message>
        <source>Nobody may call now</source>
        <translation>Nadie puede llamar ahora</translation>
    </message>
    <message>
        <source>Nobody may call now: %1</source>
        <translation>Nadie puede llamar ahora: %1</translation>
    </message>
    <message>
        <source>There is no number to call</source>
        <translation>No hay número al que llamar</translation>
    </message>
    <message>
        <source>Not by waiting</source>
        <translation>No basta con esperar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Abre más tarde</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>Próxima apertura</translation>
    </message>
    <message>
        <source>Leased until</source>
        <translation>Reservado hasta</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>A note needs some words, at most 10,000 characters.</source>
        <translation>Una nota necesita algunas palabras, como mucho 10.000 caracteres.</translation>
    </message>
    <message>
        <source>Write it, or shorten it</source>
        <translation>Escríbala o acórtela</translation>
    </message>
    <message>
        <source>The plan is another customer&apos;s.</source>
        <translation>El plan es de otro cliente.</translation>
    </message>
    <message>
        <source>Choose a plan of this customer</source>
        <translation>Elija un plan de este cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ask an administrator to add you</source>
        <translation>Pida a un administrador que le añada</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Amount overdue</source>
        <translation>Importe vencido</translation>
    </message>
    <message>
        <source>Open plans</source>
        <translation>Planes abiertos</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Puntuación de riesgo</translation>
    </message>
    <message>
        <source>Days since a promise was broken</source>
        <translation>Días desde que se incumplió una promesa</translation>
    </message>
    <message>
        <source>Days until a promise is due</source>
        <translation>Días hasta que venza una promesa</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Días desde el último contacto</translation>
    </message>
    <message>
        <source>Days since somebody was spoken to</source>
        <translation>Días desde que se habló con alguien</translation>
    </message>
    <message>
        <source>Status of a plan</source>
        <translation>Estado de un plan</translation>
    </message>
    <message>
        <source>Status of the payment plan</source>
        <translation>Estado del plan de pagos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Reason of a hold</source>
        <translation>Motivo de un bloqueo</translation>
    </message>
    <message>
        <source>Owner of a plan</source>
        <translation>Responsable de un plan</translation>
    </message>
    <message>
        <source>Team of a plan</source>
        <translation>Equipo de un plan</translation>
    </message>
    <message>
        <source>Agency of a plan</source>
        <translation>Agencia de un plan</translation>
    </message>
    <message>
        <source>A callback is due</source>
        <translation>Toca devolver una llamada</translation>
    </message>
    <message>
        <source>Something is disputed</source>
        <translation>Algo está en disputa</translation>
    </message>
    <message>
        <source>Contact is stopped by a hold</source>
        <translation>Un bloqueo impide el contacto</translation>
    </message>
    <message>
        <source>Nobody has called yet</source>
        <translation>Nadie ha llamado todavía</translation>
    </message>
    <message>
        <source>Placed with an agency</source>
        <translation>Asignado a una agencia</translation>
    </message>
    <message>
        <source>A promise is open</source>
        <translation>Hay una promesa abierta</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>Espera a un supervisor</translation>
    </message>
    <message>
        <source>There is a number to call</source>
        <translation>Hay un número al que llamar</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 como máximo %2</translation>
    </message>
    <message>
        <source>Leave out whom a hold forbids to contact</source>
        <translation>Dejar fuera a quien un bloqueo prohíbe contactar</translation>
    </message>
    <message>
        <source>Leave out whoever has any hold</source>
        <translation>Dejar fuera a quien tenga cualquier bloqueo</translation>
    </message>
    <message>
        <source>Take in everybody, holds or not</source>
        <translation>Incluir a todos, con o sin bloqueos</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %n at rest</source>
        <translation>
            <numerusform>%1, de ellos %n en reposo</numerusform>
            <numerusform>%1, de ellos %n en reposo</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is new: all of them come in.</source>
        <translation>La cola es nueva: todos entran.</translation>
    </message>
    <message>
        <source>Nobody moves: as by the saved definition.</source>
        <translation>Nadie se mueve: igual que con la definición guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>entra %n</numerusform>
            <numerusform>entran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>sale %n</numerusform>
            <numerusform>salen %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) sooner</source>
        <translation>
            <numerusform>%n viene antes</numerusform>
            <numerusform>%n vienen antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) later</source>
        <translation>
            <numerusform>%n viene después</numerusform>
            <numerusform>%n vienen después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the saved definition</source>
        <translation>
            <numerusform>%n según la definición guardada</numerusform>
            <numerusform>%n según la definición guardada</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let your login do this. Nothing of this step was saved.</source>
        <translation>El servidor no permite esto a su usuario. No se guardó nada de este paso.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to grant it</source>
        <translation>Pida a un administrador del servidor que lo conceda</translation>
    </message>
    <message>
        <source>Nobody is added without a role.</source>
        <translation>No se añade a nadie sin un rol.</translation>
    </message>
    <message>
        <source>Say what the person is here for</source>
        <translation>Diga para qué está aquí la persona</translation>
    </message>
    <message>
        <source>An agency user needs an agency.</source>
        <translation>Un usuario de agencia necesita una agencia.</translation>
    </message>
    <message>
        <source>Say for which agency the person works</source>
        <translation>Diga para qué agencia trabaja la persona</translation>
    </message>
    <message>
        <source>The server knows you as {user}: nobody acts here as somebody else.</source>
        <translation>El servidor le conoce como {user}: aquí nadie actúa en nombre de otra persona.</translation>
    </message>
    <message>
        <source>Sign in as the other person</source>
        <translation>Inicie sesión como la otra persona</translation>
    </message>
    <message>
        <source>{login} can&apos;t be a login of the server.</source>
        <translation>{login} no puede ser un usuario del servidor.</translation>
    </message>
    <message>
        <source>Choose a shorter name that does not begin with pg_ or kept_</source>
        <translation>Elija un nombre más corto que no empiece por pg_ ni kept_</translation>
    </message>
    <message>
        <source>{login} owns this database or is above its rules, and can&apos;t be a person at a desk.</source>
        <translation>{login} es dueño de esta base de datos o está por encima de sus reglas, y no puede ser una persona en un puesto.</translation>
    </message>
    <message>
        <source>Choose another login</source>
        <translation>Elija otro usuario</translation>
    </message>
    <message>
        <source>The connection was lost while this was being saved: it may be saved, or not.</source>
        <translation>La conexión se perdió mientras se guardaba: puede estar guardado o no.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Not put through</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Phone lost</source>
        <translation>Teléfono perdido</translation>
    </message>
    <message>
        <source>No answer, %1</source>
        <translation>Sin respuesta, %1</translation>
    </message>
    <message>
        <source>On call %1</source>
        <translation>En llamada %1</translation>
    </message>
    <message>
        <source>Phone lost after %1</source>
        <translation>Teléfono perdido tras %1</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Terminó tras %1</translation>
    </message>
    <message>
        <source>Ringing %1</source>
        <translation>Suena %1</translation>
    </message>
    <message>
        <source>Dialling %1</source>
        <translation>Marcando %1</translation>
    </message>
    <message>
        <source>The line was busy.</source>
        <translation>La línea comunicaba.</translation>
    </message>
    <message>
        <source>The call was declined there.</source>
        <translation>Rechazaron la llamada.</translation>
    </message>
    <message>
        <source>The exchange says that this number is not in service.</source>
        <translation>La centralita dice que este número está fuera de servicio.</translation>
    </message>
    <message>
        <source>The call was not put through.</source>
        <translation>No se pudo establecer la llamada.</translation>
    </message>
    <message>
        <source>The phone went silent; whether it rang there is not known.</source>
        <translation>El teléfono dejó de responder; no se sabe si llegó a sonar.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie contestó.</translation>
    </message>
    <message>
        <source>It begins with tel:, sip: or sips: and holds {number} or {digits} once.</source>
        <translation>Empieza por tel:, sip: o sips: y contiene {number} o {digits} una vez.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corríjalo</translation>
    </message>
    <message>
        <source>A SIP address ends with @ and the exchange.</source>
        <translation>Una dirección SIP termina con @ y la centralita.</translation>
    </message>
    <message>
        <source>Write it in the settings, Telephone</source>
        <translation>Escríbala en los ajustes, Teléfono</translation>
    </message>
    <message>
        <source>{number} is no number that can be dialled.</source>
        <translation>{number} no es un número que se pueda marcar.</translation>
    </message>
    <message>
        <source>Correct it on the person</source>
        <translation>Corríjalo en la persona</translation>
    </message>
    <message>
        <source>Name the computer on which baresip runs.</source>
        <translation>Indique el equipo en el que funciona baresip.</translation>
    </message>
    <message>
        <source>This one is 127.0.0.1</source>
        <translation>Este es 127.0.0.1</translation>
    </message>
    <message>
        <source>No phone takes calls at {place}.</source>
        <translation>Ningún teléfono atiende en {place}.</translation>
    </message>
    <message>
        <source>Start baresip with its module ctrl_tcp, or hand the number to the system&apos;s phone</source>
        <translation>Inicie baresip con su módulo ctrl_tcp o entregue el número al teléfono del sistema</translation>
    </message>
    <message>
        <source>What listens at {place} is not baresip.</source>
        <translation>Lo que escucha en {place} no es baresip.</translation>
    </message>
    <message>
        <source>Correct the port in the settings, Telephone</source>
        <translation>Corrija el puerto en los ajustes, Teléfono</translation>
    </message>
    <message>
        <source>baresip would not dial: {reason}.</source>
        <translation>baresip no quiso marcar: {reason}.</translation>
    </message>
    <message>
        <source>Look at its account and its log</source>
        <translation>Mire su cuenta y su registro</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Team or agency</source>
        <translation>Equipo o agencia</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{name} is the last who administers here.</source>
        <translation>{name} es la última persona que administra aquí.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first</source>
        <translation>Haga antes administrador a otra persona</translation>
    </message>
    <message>
        <source>%1, %2 paid</source>
        <translation>%1, %2 pagado</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>desde hace %n día</numerusform>
            <numerusform>desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmation of a promise</source>
        <translation>Confirmación de una promesa</translation>
    </message>
    <message>
        <source>Reminder of a promise</source>
        <translation>Recordatorio de una promesa</translation>
    </message>
    <message>
        <source>Confirmation of a payment plan</source>
        <translation>Confirmación de un plan de pagos</translation>
    </message>
    <message>
        <source>Reminder of an instalment</source>
        <translation>Recordatorio de una cuota</translation>
    </message>
    <message>
        <source>Told on the phone</source>
        <translation>Dicho por teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada en mano</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>This letter has been withdrawn: it waits no more.</source>
        <translation>Esta carta se ha retirado: ya no espera.</translation>
    </message>
    <message>
        <source>Let it wait again first</source>
        <translation>Vuelva a ponerla en espera primero</translation>
    </message>
    <message>
        <source>The payment plan {paymentPlan} freezes interest since {since}: none is charged while it is kept to.</source>
        <translation>El plan de pagos {paymentPlan} congela los intereses desde {since}: no se cobran mientras se cumpla.</translation>
    </message>
    <message>
        <source>Choose another kind of charge, or an earlier date</source>
        <translation>Elija otra clase de cargo o una fecha anterior</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>Carta retirada</translation>
    </message>
    <message>
        <source>Letter waits again</source>
        <translation>Carta de nuevo en espera</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes del</translation>
    </message>
    <message>
        <source>A dispute can&apos;t have to be answered before the day it was told.</source>
        <translation>Una disputa no puede tener que responderse antes del día en que se comunicó.</translation>
    </message>
    <message>
        <source>Correct the deadline</source>
        <translation>Corrija el plazo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>settles at %1</source>
        <translation>se salda con %1</translation>
    </message>
    <message>
        <source>fees waived: %1</source>
        <translation>comisiones perdonadas: %1</translation>
    </message>
    <message>
        <source>interest frozen</source>
        <translation>intereses congelados</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) off first</source>
        <translation>
            <numerusform>%n periodo sin cuota al inicio</numerusform>
            <numerusform>%n periodos sin cuota al inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>grows by %1</source>
        <translation>crece un %1</translation>
    </message>
    <message numerus="yes">
        <source>ends after %n day(s)</source>
        <translation>
            <numerusform>termina tras %n día</numerusform>
            <numerusform>termina tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>según lo acordado</translation>
    </message>
    <message>
        <source>Deadline of a dispute moved</source>
        <translation>Plazo de una disputa cambiado</translation>
    </message>
    <message>
        <source>All that were made</source>
        <translation>Todas las que se hicieron</translation>
    </message>
    <message>
        <source>All but cancelled ones</source>
        <translation>Todas menos las canceladas</translation>
    </message>
    <message>
        <source>Broken ones</source>
        <translation>Las incumplidas</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Las abiertas</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Días naturales</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>sonó %1</translation>
    </message>
    <message>
        <source>spoke %1</source>
        <translation>habló %1</translation>
    </message>
    <message>
        <source>Save again once it is back: nothing is done twice</source>
        <translation>Guarde otra vez cuando vuelva: nada se hace dos veces</translation>
    </message>
    <message>
        <source>What was being saved when the connection was lost was saved after all; this was not.</source>
        <translation>Lo que se guardaba al perderse la conexión sí quedó guardado; esto no.</translation>
    </message>
    <message>
        <source>Look what is there, before you save once more</source>
        <translation>Mire qué hay antes de guardar otra vez</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>No en el trabajo</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>No en casa</translation>
    </message>
    <message>
        <source>Employer forbids calls</source>
        <translation>El empleador prohíbe llamadas</translation>
    </message>
    <message>
        <source>No calls at work</source>
        <translation>Sin llamadas al trabajo</translation>
    </message>
    <message>
        <source>May be asked again</source>
        <translation>Se puede preguntar otra vez</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>No a esta hora</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Any contact</source>
        <translation>Cualquier contacto</translation>
    </message>
    <message>
        <source>More calls than the rules allow</source>
        <translation>Más llamadas de las que permiten las reglas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Calls by machine</source>
        <translation>Llamadas automáticas</translation>
    </message>
    <message>
        <source>%1 are welcome</source>
        <translation>%1: permitido</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Retirado el %1</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Venció el %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%n minor unit(s)</source>
        <translation>
            <numerusform>%Ln unidad mínima</numerusform>
            <numerusform>%Ln unidades mínimas</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>the whole house</source>
        <translation>toda la casa</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>el equipo %1</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>el plan %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>no call of ours</source>
        <translation>no es una llamada nuestra</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>navajo</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>The server lets this login in without a password now.</source>
        <translation>El servidor ahora deja entrar a este usuario sin contraseña.</translation>
    </message>
    <message>
        <source>Open the desk again: Kept then asks for a password of your own</source>
        <translation>Vuelva a abrir el puesto: Kept le pedirá entonces una contraseña propia</translation>
    </message>
    <message>
        <source>A consent is named only to take it back.</source>
        <translation>Un consentimiento se nombra solo para retirarlo.</translation>
    </message>
    <message>
        <source>Your login may not change whom the server lets in. Nothing of this was saved.</source>
        <translation>Su usuario no puede cambiar a quién deja entrar el servidor. No se guardó nada de esto.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: {words}</source>
        <translation>Pida a quien cuida del servidor que ejecute: {words}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Retirado por %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>A file needs a name without a folder in it.</source>
        <translation>Un archivo necesita un nombre sin carpeta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>El archivo tiene más de {limit} bytes.</translation>
    </message>
    <message>
        <source>Attach a smaller one</source>
        <translation>Adjunte uno más pequeño</translation>
    </message>
    <message>
        <source>The file is not what was read first.</source>
        <translation>El archivo no es el que se leyó primero.</translation>
    </message>
    <message>
        <source>Choose it again</source>
        <translation>Elíjalo otra vez</translation>
    </message>
    <message>
        <source>This file was withdrawn already.</source>
        <translation>Este archivo ya se retiró.</translation>
    </message>
    <message>
        <source>{name} is not what was attached: its content does not match its digest.</source>
        <translation>{name} no es lo que se adjuntó: su contenido no coincide con su huella.</translation>
    </message>
    <message>
        <source>File attached to a dispute</source>
        <translation>Archivo adjuntado a una disputa</translation>
    </message>
    <message>
        <source>File of a dispute withdrawn</source>
        <translation>Archivo de una disputa retirado</translation>
    </message>
    <message>
        <source>Fees, interest, principal</source>
        <translation>Cargos, intereses, principal</translation>
    </message>
    <message>
        <source>Penalties, fees, interest, principal</source>
        <translation>Penalizaciones, cargos, intereses, principal</translation>
    </message>
    <message>
        <source>Interest, principal, penalties, fees</source>
        <translation>Intereses, principal, penalizaciones, cargos</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation>Costas, intereses, principal</translation>
    </message>
    <message>
        <source>Principal first</source>
        <translation>El principal primero</translation>
    </message>
    <message>
        <source>Due: penalties, fees, interest, principal</source>
        <translation>Vencido: penalizaciones, cargos, intereses, principal</translation>
    </message>
    <message>
        <source>Due: penalties, interest, principal, fees</source>
        <translation>Vencido: penalizaciones, intereses, principal, cargos</translation>
    </message>
    <message>
        <source>Overdue, then due, then in advance</source>
        <translation>Atrasado, luego del día, luego anticipado</translation>
    </message>
    <message>
        <source>each of them on all items before the next</source>
        <translation>cada uno en todas las partidas antes del siguiente</translation>
    </message>
    <message>
        <source>what is left pays the last item</source>
        <translation>lo que sobra paga la última partida</translation>
    </message>
    <message>
        <source>what is left is spread over all items</source>
        <translation>lo que sobra se reparte entre todas las partidas</translation>
    </message>
    <message>
        <source>What is due: %1. Then in advance: %2</source>
        <translation>Lo vencido: %1. Después por anticipado: %2</translation>
    </message>
    <message>
        <source>What is past due, then what is due: %1. Then in advance: %2</source>
        <translation>Lo atrasado, luego lo del día: %1. Después por anticipado: %2</translation>
    </message>
    <message>
        <source>%1; the oldest item first</source>
        <translation>%1; la partida más antigua primero</translation>
    </message>
    <message>
        <source>Most promises of a plan</source>
        <translation>Máximo de promesas de un plan</translation>
    </message>
    <message>
        <source>Which promises count</source>
        <translation>Qué promesas cuentan</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>Kind of those days</source>
        <translation>Clase de esos días</translation>
    </message>
    <message>
        <source>Share that may be missing</source>
        <translation>Parte que puede faltar</translation>
    </message>
    <message>
        <source>Amount that may be missing, in minor units</source>
        <translation>Importe que puede faltar, en unidades mínimas</translation>
    </message>
    <message>
        <source>A promise reaches ahead, in days</source>
        <translation>Alcance de una promesa, en días</translation>
    </message>
    <message>
        <source>Least share of the first part</source>
        <translation>Parte mínima de la primera cuota</translation>
    </message>
    <message>
        <source>Order in which money pays</source>
        <translation>Orden en que paga el dinero</translation>
    </message>
    <message>
        <source>Small balances in other currencies, in minor units</source>
        <translation>Saldos pequeños en otras monedas, en unidades mínimas</translation>
    </message>
    <message>
        <source>Small balances that close a plan</source>
        <translation>Saldos pequeños que cierran un plan</translation>
    </message>
    <message>
        <source>Least amount of the first part, in minor units</source>
        <translation>Importe mínimo de la primera cuota, en unidades mínimas</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>one contact</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>One more promise</source>
        <translation>Una promesa más</translation>
    </message>
    <message>
        <source>A call that is refused</source>
        <translation>Una llamada rechazada por las reglas</translation>
    </message>
    <message>
        <source>A payment plan beyond the limits</source>
        <translation>Un plan de pagos fuera de los límites</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Approved: %1, %2 (%3)</source>
        <translation>Aprobado: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Declined: %1, %2 (%3)</source>
        <translation>Denegado: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No amount here is larger than {limit}.</source>
        <translation>Ningún importe puede ser mayor que {limit}.</translation>
    </message>
    <message>
        <source>With this the sum would be larger than {limit}, the most that is kept.</source>
        <translation>Con esto la suma superaría {limit}, lo máximo que se guarda.</translation>
    </message>
    <message>
        <source>These figures add up to more than can be counted.</source>
        <translation>Estas cifras suman más de lo que se puede contar.</translation>
    </message>
    <message>
        <source>Ask for fewer of them</source>
        <translation>Consulte menos a la vez</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 h %2 min ahead of the server&apos;s; the server&apos;s time counts</source>
        <translation>El reloj de este equipo va %1 h %2 min adelantado respecto al del servidor; cuenta la hora del servidor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 h %2 min behind the server&apos;s; the server&apos;s time counts</source>
        <translation>El reloj de este equipo va %1 h %2 min atrasado respecto al del servidor; cuenta la hora del servidor</translation>
    </message>
    <message>
        <source>That decision is about another person, number or way of contact, or more than a day old.</source>
        <translation>Esa decisión es sobre otra persona, otro número u otra vía de contacto, o tiene más de un día.</translation>
    </message>
    <message>
        <source>Ask the rules again, or leave the decision out</source>
        <translation>Consulte de nuevo las reglas o no indique la decisión</translation>
    </message>
    <message>
        <source>That decision refused the contact, and nobody let it pass.</source>
        <translation>Esa decisión denegó el contacto y nadie lo dejó pasar.</translation>
    </message>
    <message>
        <source>Leave the decision out: the contact is then recorded with a verdict of its own</source>
        <translation>No indique la decisión: el contacto se registra entonces con un veredicto propio</translation>
    </message>
    <message>
        <source>Another contact rests on that decision already.</source>
        <translation>Otro contacto se basa ya en esa decisión.</translation>
    </message>
    <message>
        <source>This call has been wrapped up already.</source>
        <translation>Esta llamada ya se ha cerrado.</translation>
    </message>
    <message>
        <source>Somebody else made this call.</source>
        <translation>Esta llamada la hizo otra persona.</translation>
    </message>
    <message>
        <source>A supervisor may say how it ended</source>
        <translation>Un supervisor puede indicar cómo terminó</translation>
    </message>
    <message>
        <source>Call wrapped up</source>
        <translation>Llamada cerrada</translation>
    </message>
    <message>
        <source>This payment plan forgives {forgiven} once all it asks is paid: nothing of it can be waived.</source>
        <translation>Este plan de pagos quita {forgiven} de la deuda cuando se haya pagado todo lo que pide: ninguna de sus cuotas se puede condonar.</translation>
    </message>
    <message>
        <source>Agree on another settlement instead</source>
        <translation>Acuerde otra quita en su lugar</translation>
    </message>
    <message>
        <source>The charge that this dispute was about has been taken back: nothing is left to dispute.</source>
        <translation>El cargo al que se refería esta disputa se ha retirado: no queda nada que disputar.</translation>
    </message>
    <message>
        <source>This charge is disputed: {dispute} is open.</source>
        <translation>Este cargo está en disputa: {dispute} está abierta.</translation>
    </message>
    <message>
        <source>Resolve the dispute; upheld, it takes the charge off</source>
        <translation>Resuelva la disputa; si se acepta, descuenta el cargo</translation>
    </message>
    <message>
        <source>An agency&apos;s hold stands on a plan, or keeps a person from being contacted.</source>
        <translation>El bloqueo de una agencia recae sobre un plan, o impide que se contacte a una persona.</translation>
    </message>
    <message>
        <source>Choose a plan, or a person without stopping ageing and deadlines</source>
        <translation>Elija un plan, o una persona sin detener la antigüedad ni los plazos</translation>
    </message>
    <message>
        <source>This person or number is not of the customer named.</source>
        <translation>Esta persona o este número no es del cliente indicado.</translation>
    </message>
    <message>
        <source>Name the customer whose it is</source>
        <translation>Indique el cliente al que pertenece</translation>
    </message>
    <message>
        <source>No queue would bring this customer up for a callback.</source>
        <translation>Ninguna cola presentaría a este cliente para devolverle la llamada.</translation>
    </message>
    <message>
        <source>Ask a supervisor for a queue that takes agreed callbacks</source>
        <translation>Pida a un supervisor una cola que acepte llamadas acordadas</translation>
    </message>
    <message>
        <source>The payment {payment} has the number {externalId}, and it was reversed.</source>
        <translation>El pago {payment} tiene el número {externalId}, y fue anulado.</translation>
    </message>
    <message>
        <source>Record money that came anew under its own number</source>
        <translation>Registre con su propio número el dinero que entró de nuevo</translation>
    </message>
    <message>
        <source>An agency sees a part of the store, and totals can&apos;t be derived from a part.</source>
        <translation>Una agencia ve una parte de los datos, y de una parte no se derivan totales.</translation>
    </message>
    <message>
        <source>Ask the house to verify</source>
        <translation>Pida a la casa que verifique</translation>
    </message>
    <message>
        <source>Whoever asked for this has taken it back.</source>
        <translation>Quien lo pidió lo ha retirado.</translation>
    </message>
    <message>
        <source>Another person asked for this: only they take it back.</source>
        <translation>Lo pidió otra persona: solo ella lo retira.</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <translation>Solicitud retirada</translation>
    </message>
    <message>
        <source>A payment plan has settled this charge: nothing is owed on it.</source>
        <translation>Un plan de pagos liquidó este cargo: no se debe nada por él.</translation>
    </message>
    <message>
        <source>A credit of {dispute} stands on this charge: taken back, what was credited would be owed again.</source>
        <translation>Sobre este cargo hay un abono de {dispute}: al retirarlo se volvería a deber lo abonado.</translation>
    </message>
    <message>
        <source>Open the dispute again first</source>
        <translation>Vuelva a abrir antes la disputa</translation>
    </message>
    <message>
        <source>Nobody administers here yet, and nobody could let others in.</source>
        <translation>Aquí aún no administra nadie, y nadie podría dar acceso a otros.</translation>
    </message>
    <message>
        <source>Add the person as an administrator first</source>
        <translation>Dé antes de alta a la persona como administradora</translation>
    </message>
    <message>
        <source>A customer rests for {days} days at most.</source>
        <translation>Un cliente descansa {days} días como máximo.</translation>
    </message>
    <message>
        <source>Choose an earlier instant</source>
        <translation>Elija un momento anterior</translation>
    </message>
    <message>
        <source>Nothing can be promised: {due} due, {disputed} disputed, {promised} promised already.</source>
        <translation>No se puede prometer nada: {due} vencidos, {disputed} en disputa, {promised} ya prometidos.</translation>
    </message>
    <message>
        <source>A settlement says which share of the balance it asks for.</source>
        <translation>Una quita indica qué parte del saldo pide.</translation>
    </message>
    <message>
        <source>Enter the share, or choose another kind</source>
        <translation>Indique la parte o elija otra clase</translation>
    </message>
    <message>
        <source>An arrangement asks for all that is due.</source>
        <translation>Un acuerdo pide todo lo vencido.</translation>
    </message>
    <message>
        <source>Choose the kind Settlement, or leave the share out</source>
        <translation>Elija la clase Quita o no indique la parte</translation>
    </message>
    <message>
        <source>This plan is in the recycle bin.</source>
        <translation>Este plan está en la papelera.</translation>
    </message>
    <message>
        <source>Take it out of the bin first</source>
        <translation>Sáquelo antes de la papelera</translation>
    </message>
    <message>
        <source>Name one of {names}, or components such as Principal,Interest</source>
        <translation>Indique uno de {names}, o componentes como Principal,Interest</translation>
    </message>
    <message>
        <source>None has ended yet</source>
        <translation>Ninguna ha concluido</translation>
    </message>
    <message>
        <source>Only a payment plan that was cancelled can stand again; this one is {state}.</source>
        <translation>Solo un plan de pagos anulado puede volver a valer; este está {state}.</translation>
    </message>
    <message>
        <source>{number} was agreed after it and is {state}: money has counted for that one.</source>
        <translation>{number} se acordó después y está {state}: hay dinero que ya contó para ese.</translation>
    </message>
    <message>
        <source>Cancel {number} first where it is broken, else agree on a new one</source>
        <translation>Anule antes {number} si está incumplido; si no, acuerde uno nuevo</translation>
    </message>
    <message>
        <source>The offer ended on {expires} while it waited.</source>
        <translation>La oferta terminó el {expires} mientras esperaba.</translation>
    </message>
    <message>
        <source>Propose a new one</source>
        <translation>Proponga uno nuevo</translation>
    </message>
    <message>
        <source>Only a promise that was cancelled or replaced can stand again; this one is {state}.</source>
        <translation>Solo una promesa anulada o sustituida puede volver a valer; esta está {state}.</translation>
    </message>
    <message>
        <source>{number} took its place and is open.</source>
        <translation>{number} ocupó su lugar y está abierta.</translation>
    </message>
    <message>
        <source>Cancel {number} first</source>
        <translation>Anule antes {number}</translation>
    </message>
    <message>
        <source>{number} took its place and is {state}: what has been decided stays.</source>
        <translation>{number} ocupó su lugar y está {state}: lo decidido no cambia.</translation>
    </message>
    <message>
        <source>{number} took its place and was replaced in turn.</source>
        <translation>{number} ocupó su lugar y fue sustituida a su vez.</translation>
    </message>
    <message>
        <source>Let {number} stand again first, and cancel it</source>
        <translation>Haga valer de nuevo {number} y anúlela antes</translation>
    </message>
    <message>
        <source>It took the place of another promise, and {number} stands there now.</source>
        <translation>Ocupó el lugar de otra promesa, donde ahora vale {number}.</translation>
    </message>
    <message>
        <source>Cancel {number}, or put a new promise in its place</source>
        <translation>Anule {number} o ponga una promesa nueva en su lugar</translation>
    </message>
    <message>
        <source>Promise drafted, %1</source>
        <translation>Promesa en borrador, %1</translation>
    </message>
    <message>
        <source>Promise not accepted, %1</source>
        <translation>Promesa no aceptada, %1</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Promesa anulada</translation>
    </message>
    <message>
        <source>Promise stands again</source>
        <translation>La promesa vuelve a valer</translation>
    </message>
    <message>
        <source>Payment plan ended</source>
        <translation>Plan de pagos terminado</translation>
    </message>
    <message>
        <source>Payment plan stands again</source>
        <translation>El plan de pagos vuelve a valer</translation>
    </message>
    <message>
        <source>Callback agreed for %1</source>
        <translation>Rellamada acordada para el %1</translation>
    </message>
    <message>
        <source>Callback taken back</source>
        <translation>Rellamada retirada</translation>
    </message>
    <message>
        <source>Promise %1, deadline</source>
        <translation>Promesa %1, plazo</translation>
    </message>
    <message>
        <source>Instalment %1 of the payment plan, deadline</source>
        <translation>Cuota %1 del plan de pagos, plazo</translation>
    </message>
    <message>
        <source>Let that payment count again if it was reversed by mistake; money that came anew has its own number</source>
        <translation>Haga que ese pago vuelva a contar si se anuló por error; el dinero que llegó de nuevo tiene su propio número</translation>
    </message>
    <message>
        <source>This payment counts: nobody has taken it back.</source>
        <translation>Este pago cuenta: nadie lo ha anulado.</translation>
    </message>
    <message>
        <source>This entry takes {payment} back.</source>
        <translation>Este asiento anula {payment}.</translation>
    </message>
    <message>
        <source>Let {payment} count again</source>
        <translation>Haga que {payment} vuelva a contar</translation>
    </message>
    <message>
        <source>The money of this payment was moved to another plan.</source>
        <translation>El dinero de este pago se pasó a otro plan.</translation>
    </message>
    <message>
        <source>Move it back from there: as this payment it would count twice</source>
        <translation>Páselo de vuelta desde allí: como este pago contaría dos veces</translation>
    </message>
    <message>
        <source>This payment came from a file and had gone back already: nothing here took it back.</source>
        <translation>Este pago llegó de un archivo cuando ya se había devuelto: aquí nada lo anuló.</translation>
    </message>
    <message>
        <source>The dispute {dispute} placed this hold.</source>
        <translation>Esta suspensión la puso la disputa {dispute}.</translation>
    </message>
    <message>
        <source>Resolve or withdraw the dispute: its hold ends with it</source>
        <translation>Resuelva o retire la disputa: su suspensión termina con ella</translation>
    </message>
    <message>
        <source>The law asks for this hold: a supervisor withdraws it.</source>
        <translation>La ley exige esta suspensión: la retira un supervisor.</translation>
    </message>
    <message>
        <source>Payment taken back by mistake, %1</source>
        <translation>Pago anulado por error, %1</translation>
    </message>
    <message>
        <source>Hold placed by mistake, %1</source>
        <translation>Suspensión puesta por error, %1</translation>
    </message>
    <message>
        <source>Payment counts again</source>
        <translation>El pago vuelve a contar</translation>
    </message>
    <message>
        <source>Hold withdrawn</source>
        <translation>Suspensión retirada</translation>
    </message>
    <message>
        <source>Payment shared between debts</source>
        <translation>Pago repartido entre deudas</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%1 de %2 pagadas</translation>
    </message>
    <message>
        <source>%1 × %2, then %3</source>
        <translation>%1 × %2 y luego %3</translation>
    </message>
    <message>
        <source>%1 instalments from %2</source>
        <translation>%1 cuotas desde %2</translation>
    </message>
    <message>
        <source>The last identity check failed: money is shown once a further check is passed.</source>
        <translation>La última comprobación de identidad falló: los importes se muestran cuando se supere otra.</translation>
    </message>
    <message>
        <source>Ask again with Ctrl+D</source>
        <translation>Pregunte de nuevo con Ctrl+D</translation>
    </message>
    <message>
        <source>Open promises on %1 would expect %2, %3 more than is then due. Replace or cancel them on Promises.</source>
        <translation>Las promesas abiertas de %1 esperarían %2, %3 más de lo que se debería entonces. Sustitúyalas o anúlelas en Promesas.</translation>
    </message>
    <message>
        <source>More than {years} years ago: look at the year. It is recorded as it stands.</source>
        <translation>Hace más de {years} años: mire el año. Se registra tal como está.</translation>
    </message>
    <message>
        <source>Over without a verdict</source>
        <translation>Terminadas sin veredicto</translation>
    </message>
    <message>
        <source>A promise in place of %1</source>
        <translation>Una promesa en lugar de %1</translation>
    </message>
    <message>
        <source>Only an open, partly kept or broken promise can be replaced; {number} is {state}.</source>
        <translation>Solo se puede sustituir una promesa abierta, cumplida en parte o incumplida; {number} está {state}.</translation>
    </message>
    <message>
        <source>Money of this customer is masked until the identity check is passed: Enter opens the page.</source>
        <translation>El dinero de este cliente está oculto hasta que supere la comprobación de identidad: Intro abre su ficha.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message numerus="yes">
        <source>account %1 and %n more</source>
        <translation>
            <numerusform>cuenta %1 y %n más</numerusform>
            <numerusform>cuenta %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>The amount is in {currency}, the debt in {expected}.</source>
        <translation>El importe está en {currency}, la deuda en {expected}.</translation>
    </message>
    <message>
        <source>What is left, equal instalments</source>
        <translation>Lo pendiente, cuotas iguales</translation>
    </message>
    <message>
        <source>What is left, equal principal</source>
        <translation>Lo pendiente, capital igual</translation>
    </message>
    <message>
        <source>All of it, for the whole term</source>
        <translation>El total, durante todo el plazo</translation>
    </message>
    <message>
        <source>%1 interest a year on what is left, in equal instalments</source>
        <translation>%1 de interés anual sobre lo pendiente, en cuotas iguales</translation>
    </message>
    <message>
        <source>%1 interest a year on what is left, with equal principal</source>
        <translation>%1 de interés anual sobre lo pendiente, con capital igual</translation>
    </message>
    <message>
        <source>%1 interest a year on all of it, for the whole term</source>
        <translation>%1 de interés anual sobre el total, durante todo el plazo</translation>
    </message>
    <message>
        <source>its interest</source>
        <translation>sus intereses</translation>
    </message>
    <message>
        <source>It bears more interest than needs no approval.</source>
        <translation>Lleva más intereses de los que no necesitan aprobación.</translation>
    </message>
    <message>
        <source>A payment plan can&apos;t bear interest and freeze it.</source>
        <translation>Un plan de pagos no puede llevar intereses y congelarlos.</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <translation>Elija una de las dos cosas</translation>
    </message>
    <message>
        <source>This plan has a due amount without items: interest would be charged in its place.</source>
        <translation>Este plan tiene un importe pendiente sin partidas: los intereses ocuparían su lugar.</translation>
    </message>
    <message>
        <source>Agree on it without interest</source>
        <translation>Acuérdelo sin intereses</translation>
    </message>
    <message>
        <source>Instalments that grow bear no interest.</source>
        <translation>Las cuotas que crecen no llevan intereses.</translation>
    </message>
    <message>
        <source>The instalment is no more than the interest of its period, {interest}: nothing would be paid back.</source>
        <translation>La cuota no supera los intereses de su periodo, {interest}: no se devolvería nada.</translation>
    </message>
    <message>
        <source>Choose a larger instalment</source>
        <translation>Elija una cuota mayor</translation>
    </message>
    <message>
        <source>An agency charges no interest on what is placed with it.</source>
        <translation>Una agencia no cobra intereses sobre lo que se le encarga.</translation>
    </message>
    <message>
        <source>Leave it at 0</source>
        <translation>Déjelo en 0</translation>
    </message>
    <message>
        <source>This is the interest of an instalment of {paymentPlan}; it goes with that.</source>
        <translation>Son los intereses de una cuota de {paymentPlan}; van con ella.</translation>
    </message>
    <message>
        <source>Waive the instalment, or cancel the payment plan</source>
        <translation>Condone la cuota o cancele el plan de pagos</translation>
    </message>
</context>
<context>
    <name>kept::AccountsPane</name>
    <message>
        <source>Accounts, plans and items</source>
        <translation>Cuentas, planes y conceptos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Refresh order</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Bring in a portfolio</source>
        <translation>Cargar una cartera</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>No account matches this filter.</source>
        <translation>Ninguna cuenta cumple este filtro.</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Aún no hay cuentas.</translation>
    </message>
    <message>
        <source>The filter stays as it is until you change it.</source>
        <translation>El filtro se mantiene hasta que lo cambie.</translation>
    </message>
    <message>
        <source>Bring in a portfolio from CSV files or JSON.</source>
        <translation>Cargue una cartera desde archivos CSV o JSON.</translation>
    </message>
    <message numerus="yes">
        <source>Selected %n account(s)</source>
        <translation>
            <numerusform>%Ln cuenta seleccionada</numerusform>
            <numerusform>%Ln cuentas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals never mix currencies</source>
        <translation>Los totales nunca mezclan monedas</translation>
    </message>
    <message>
        <source>All in this view</source>
        <translation>Todo en esta vista</translation>
    </message>
    <message>
        <source>DPD weighted by balance</source>
        <translation>Mora ponderada por saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), refresh order</source>
        <translation>
            <numerusform>%Ln cambio, reordenar</numerusform>
            <numerusform>%Ln cambios, reordenar</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exportar esta tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>Only supervisors give plans to somebody else.</source>
        <translation>Solo los supervisores asignan planes a otra persona.</translation>
    </message>
    <message>
        <source>There is no open plan to give.</source>
        <translation>No hay ningún plan abierto que asignar.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n plan(s) at most.</source>
        <translation>
            <numerusform>Elija %n plan como máximo.</numerusform>
            <numerusform>Elija %n planes como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan asignado a %1.</numerusform>
            <numerusform>%n planes asignados a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given back.</source>
        <translation>
            <numerusform>%n plan devuelto.</numerusform>
            <numerusform>%n planes devueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed with whoever has them by now.</source>
        <translation>
            <numerusform>%n sigue con quien lo tiene ahora.</numerusform>
            <numerusform>%n siguen con quien los tiene ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the plans to somebody else</source>
        <translation>Asignar los planes a otra persona</translation>
    </message>
    <message>
        <source>Your role adds no charges.</source>
        <translation>Su función no añade cargos.</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press F10 again.</source>
        <translation>Seleccione un plan abierto en el árbol y pulse F10 de nuevo.</translation>
    </message>
    <message>
        <source>The plan is closed; nothing is charged on it.</source>
        <translation>El plan está cerrado; no se le carga nada.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message numerus="yes">
        <source>%n new account(s), refresh order</source>
        <translation>
            <numerusform>%Ln cuenta nueva, reordenar</numerusform>
            <numerusform>%Ln cuentas nuevas, reordenar</numerusform>
        </translation>
    </message>
    <message>
        <source>Order by a column</source>
        <translation>Ordenar por una columna</translation>
    </message>
</context>
<context>
    <name>kept::AffordabilityForm</name>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Last due</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Income a month, %1</source>
        <translation>Ingresos al mes, %1</translation>
    </message>
    <message>
        <source>Expenses a month, %1</source>
        <translation>Gastos al mes, %1</translation>
    </message>
    <message>
        <source>What it leaves</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>May be asked for</source>
        <translation>Se puede pedir</translation>
    </message>
    <message>
        <source>Use this instalment</source>
        <translation>Usar esta cuota</translation>
    </message>
    <message>
        <source>Suggested instalments</source>
        <translation>Cuotas propuestas</translation>
    </message>
    <message>
        <source>A field can&apos;t be read yet</source>
        <translation>Un campo aún no se puede leer</translation>
    </message>
    <message>
        <source>Ask what comes in and what goes out a month; empty fields are nothing.</source>
        <translation>Pregunte qué entra y qué sale al mes; un campo vacío es nada.</translation>
    </message>
    <message>
        <source>Nothing is left over: think of a hardship plan that begins later.</source>
        <translation>No sobra nada: piense en un plan de dificultad que empiece más tarde.</translation>
    </message>
    <message>
        <source>%1 of what is left over; the rest is for what nobody foresees.</source>
        <translation>El %1 de lo que sobra; el resto es para imprevistos.</translation>
    </message>
    <message>
        <source>Can&apos;t be worked out</source>
        <translation>No se puede calcular</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Within your limits</source>
        <translation>Dentro de sus límites</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
</context>
<context>
    <name>kept::AgeingChart</name>
    <message>
        <source>Ageing</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>current due by days past due</source>
        <translation>deuda actual por días de mora</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Current due</source>
        <translation>Deuda actual</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s), %1 of due</source>
        <translation>
            <numerusform>%Ln plan, %1 de la deuda</numerusform>
            <numerusform>%Ln planes, %1 de la deuda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementDialog</name>
    <message>
        <source>first due %1</source>
        <translation>primera fecha %1</translation>
    </message>
    <message>
        <source>Cancel a promise</source>
        <translation>Anular una promesa</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Anular la promesa</translation>
    </message>
    <message>
        <source>Why it is cancelled. Required.</source>
        <translation>Por qué se anula. Obligatorio.</translation>
    </message>
    <message>
        <source>Let a promise stand again</source>
        <translation>Hacer valer de nuevo una promesa</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Hacer valer de nuevo</translation>
    </message>
    <message>
        <source>Why it stands again. Required.</source>
        <translation>Por qué vuelve a valer. Obligatorio.</translation>
    </message>
    <message>
        <source>Let a payment plan stand again</source>
        <translation>Hacer valer de nuevo un plan de pagos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 está anulada.</translation>
    </message>
    <message>
        <source>%1 stands again: %2.</source>
        <translation>%1 vuelve a valer: %2.</translation>
    </message>
</context>
<context>
    <name>kept::ApprovalTable</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Resuelta por</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>kept::ApprovalsPane</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Solicitudes en espera</translation>
    </message>
    <message>
        <source>Requests that were decided</source>
        <translation>Solicitudes resueltas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Requests come from the promise form, when a plan has no promise left, and from calls that are refused.</source>
        <translation>Las solicitudes llegan del formulario de promesa, cuando a un plan no le quedan promesas, y de llamadas rechazadas.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>The requests could not be read</source>
        <translation>No se pudieron leer las solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%Ln solicitud por resolver</numerusform>
            <numerusform>%Ln solicitudes por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision was not saved</source>
        <translation>La decisión no se guardó</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exportar esta tabla</translation>
    </message>
    <message>
        <source>decided requests</source>
        <translation>solicitudes resueltas</translation>
    </message>
    <message>
        <source>waiting requests</source>
        <translation>solicitudes en espera</translation>
    </message>
    <message>
        <source>The payment plans could not be read</source>
        <translation>No se pudieron leer los planes de pagos</translation>
    </message>
    <message>
        <source>No request waits for a decision.</source>
        <translation>Ninguna solicitud espera una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) to decide</source>
        <translation>
            <numerusform>%Ln plan de pagos por decidir</numerusform>
            <numerusform>%Ln planes de pagos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Taken back: %1, %2.</source>
        <translation>Retirada: %1, %2.</translation>
    </message>
    <message>
        <source>The request was not taken back</source>
        <translation>La solicitud no se retiró</translation>
    </message>
</context>
<context>
    <name>kept::AxisScale</name>
    <message>
        <source>%1bn</source>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 mil</translation>
    </message>
</context>
<context>
    <name>kept::BalanceChart</name>
    <message>
        <source>Balance running down</source>
        <translation>El saldo disminuye</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Forgiven at the end</source>
        <translation>Condonado al final</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Cuota %1</translation>
    </message>
    <message>
        <source>Balance after %1</source>
        <translation>Saldo después %1</translation>
    </message>
</context>
<context>
    <name>kept::C</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>kept::CallDialog</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Finalizar gestión</translation>
    </message>
    <message>
        <source>No telephone program took the number: dial it by hand.</source>
        <translation>Ningún programa de teléfono tomó el número: márquelo a mano.</translation>
    </message>
    <message>
        <source>Say how the call ended first: keys 1 to 9.</source>
        <translation>Diga antes cómo acabó la llamada: teclas 1 a 9.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Say how the call ended: keys 1 to 9.</source>
        <translation>Diga cómo acabó la llamada: teclas 1 a 9.</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Comprobando las reglas</translation>
    </message>
    <message>
        <source>%1 of %2 calls in seven days</source>
        <translation>%1 de %2 llamadas en siete días</translation>
    </message>
    <message>
        <source>There it is %1</source>
        <translation>Allí son las %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>The call is not recorded yet</source>
        <translation>La llamada aún no está registrada</translation>
    </message>
    <message>
        <source>The rules could not be asked</source>
        <translation>No se pudieron consultar las reglas</translation>
    </message>
    <message>
        <source>The call was placed. Esc again records it and closes.</source>
        <translation>La llamada se hizo. Otra vez Esc la registra y cierra.</translation>
    </message>
    <message>
        <source>The call was placed. Esc again records it as no answer and closes.</source>
        <translation>La llamada se hizo. Otra vez Esc la registra como sin respuesta y cierra.</translation>
    </message>
    <message>
        <source>Refused at dialling, nothing was called; kept as %1.</source>
        <translation>Rechazada al marcar, no se llamó a nadie; guardada como %1.</translation>
    </message>
    <message>
        <source>Request %1 waits for a supervisor. Once it is approved the call opens here.</source>
        <translation>La solicitud %1 espera a un supervisor. Cuando se apruebe, la llamada se abre aquí.</translation>
    </message>
    <message>
        <source>The call was not let pass</source>
        <translation>La llamada no se autorizó</translation>
    </message>
    <message>
        <source>Each rule says how well its words are known. None of it is legal advice.</source>
        <translation>Cada regla dice hasta qué punto se conoce su texto. Nada de esto es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Autorizada</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln llamada en siete días</numerusform>
            <numerusform>%Ln llamadas en siete días</numerusform>
        </translation>
    </message>
    <message>
        <source>Let pass by %1: %2</source>
        <translation>Autorizada por %1: %2</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Hand to the system&apos;s phone</source>
        <translation>Entregar al teléfono del sistema</translation>
    </message>
    <message>
        <source>Somebody answered: say how the call ended, keys 1 to 9, and it is recorded.</source>
        <translation>Alguien contestó: diga cómo terminó la llamada, teclas 1 a 9, y queda registrada.</translation>
    </message>
    <message>
        <source>Nothing was called</source>
        <translation>No se llamó a nadie</translation>
    </message>
    <message>
        <source>The connection to the phone was lost</source>
        <translation>Se perdió la conexión con el teléfono</translation>
    </message>
    <message>
        <source>The call may still be on: look at the phone, and hang up there.</source>
        <translation>La llamada puede seguir en curso: mire el teléfono y cuelgue allí.</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>Llama %1</translation>
    </message>
    <message>
        <source>They call from &amp;another number</source>
        <translation>Llaman desde &amp;otro número</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada terminó</translation>
    </message>
    <message>
        <source>Esc again closes without recording that they called; Ctrl+Enter records it.</source>
        <translation>Esc otra vez cierra sin registrar que llamaron; Ctrl+Intro lo registra.</translation>
    </message>
    <message>
        <source>Somebody else calls</source>
        <translation>Llama otra persona</translation>
    </message>
    <message>
        <source>They hung up before they were answered.</source>
        <translation>Colgaron antes de que se contestara.</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Llamada hecha: %1</translation>
    </message>
    <message>
        <source>The identity check was not passed, yet this records the right party: Ctrl+1 to Ctrl+4 say who it was.</source>
        <translation>No se superó la comprobación de identidad y aun así se registra a la persona correcta: Ctrl+1 a Ctrl+4 dicen quién era.</translation>
    </message>
    <message>
        <source>The call is placed as soon as the rules have answered and allow it.</source>
        <translation>La llamada se hará en cuanto las normas respondan y la permitan.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
</context>
<context>
    <name>kept::CallbackDialog</name>
    <message>
        <source>Callback, %1</source>
        <translation>Devolver llamada, %1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Until then nobody is handed the customer, from then on the customer comes first. The time is this desk&apos;s.</source>
        <translation>Hasta entonces nadie recibe al cliente; desde entonces va primero. La hora es la de este puesto.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>That instant has passed.</source>
        <translation>Ese momento ya pasó.</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se entiende</translation>
    </message>
    <message>
        <source>Choose a later instant</source>
        <translation>Elija un momento posterior</translation>
    </message>
    <message>
        <source>Callback agreed for %1.</source>
        <translation>Llamada acordada para el %1.</translation>
    </message>
    <message>
        <source>Local time there</source>
        <translation>Hora local allí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is no number to call.</source>
        <translation>No hay ningún número al que llamar.</translation>
    </message>
    <message>
        <source>The rules allow a call then.</source>
        <translation>Entonces las normas permiten llamar.</translation>
    </message>
    <message>
        <source>No call is allowed then: %1</source>
        <translation>Entonces no se permite llamar: %1</translation>
    </message>
    <message>
        <source>Next allowed</source>
        <translation>Siguiente permitida</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>The rules refuse a call at that time. Agree once more to keep it all the same: this records no consent, and nobody can call then unless the person&apos;s consent to that time is recorded or the rules allow it.</source>
        <translation>Las reglas no permiten llamar a esa hora. Acuérdela otra vez para mantenerla de todos modos: así no se registra ningún consentimiento, y nadie podrá llamar entonces salvo que se registre el consentimiento de la persona para esa hora o las reglas lo permitan.</translation>
    </message>
</context>
<context>
    <name>kept::CallerDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>A withheld number</source>
        <translation>Un número oculto</translation>
    </message>
    <message>
        <source>Nobody on file has this number. Ask who is calling, then search.</source>
        <translation>Nadie registrado tiene este número. Pregunte quién llama y luego busque.</translation>
    </message>
    <message>
        <source>Several people have this number. Ask who is calling.</source>
        <translation>Varias personas tienen este número. Pregunte quién llama.</translation>
    </message>
    <message>
        <source>Search customers, accounts, phones, plans</source>
        <translation>Buscar clientes, cuentas, teléfonos, planes</translation>
    </message>
    <message>
        <source>Search for whoever calls</source>
        <translation>Buscar a quien llama</translation>
    </message>
    <message>
        <source>People who may be calling</source>
        <translation>Personas que pueden estar llamando</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, said to be another&apos;s number now</source>
        <translation>%1 de %2; se dijo que el número ya es de otra persona</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose who calls first: type a name, a number or a plan.</source>
        <translation>Elija primero quién llama: escriba un nombre, un número o un plan.</translation>
    </message>
    <message>
        <source>They have hung up. Choose who it was, and the call is taken down.</source>
        <translation>Han colgado. Elija quién era y se anotará la llamada.</translation>
    </message>
    <message>
        <source>Esc again closes; the call is not recorded, as nobody was named.</source>
        <translation>Esc otra vez cierra; la llamada no se registra, porque no se nombró a nadie.</translation>
    </message>
    <message>
        <source>Esc again hangs up; the call is not recorded, as nobody was named.</source>
        <translation>Esc otra vez cuelga; la llamada no se registra, porque no se nombró a nadie.</translation>
    </message>
</context>
<context>
    <name>kept::CaseDialog</name>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Caso %1, %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Por qué se reabre</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Why it is opened again. Required.</source>
        <translation>Por qué se reabre. Obligatorio.</translation>
    </message>
    <message>
        <source>How it ended. Required.</source>
        <translation>Cómo terminó. Obligatorio.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Case %1 is open again.</source>
        <translation>El caso %1 está abierto de nuevo.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>El caso %1 está cerrado.</translation>
    </message>
</context>
<context>
    <name>kept::CasesPane</name>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>disputas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>No dispute.</source>
        <translation>Ninguna disputa.</translation>
    </message>
    <message>
        <source>A dispute is opened on a customer&apos;s page with F9.</source>
        <translation>Una disputa se abre en la página del cliente con F9.</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>Ningún caso.</translation>
    </message>
    <message>
        <source>Cases are opened on a customer&apos;s page with Ctrl+J, or by the table of reasons.</source>
        <translation>Los casos se abren en la página del cliente con Ctrl+J, o por la tabla de motivos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Tramitar</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Volver al cliente</translation>
    </message>
    <message>
        <source>Disputes, cases</source>
        <translation>Disputas, casos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Show those of everybody, not only of %1</source>
        <translation>Mostrar los de todos, no solo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%Ln disputa</numerusform>
            <numerusform>%Ln disputas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists could not be read</source>
        <translation>No se pudieron leer las listas</translation>
    </message>
</context>
<context>
    <name>kept::ChargeDialog</name>
    <message>
        <source>Charges, %1, %2</source>
        <translation>Cargos, %1, %2</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Añadir cargo</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 due</source>
        <translation>%1, %2, %3, %4 por pagar</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Añadir un cargo</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Qué se cobra</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the customer reads it, for instance Returned direct debit</source>
        <translation>Como lo lee el cliente, por ejemplo Recibo devuelto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Charge</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;What is charged</source>
        <translation>&amp;Qué se cobra</translation>
    </message>
    <message>
        <source>Ca&amp;lled</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Vencimiento</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Take a charge back</source>
        <translation>Retirar un cargo</translation>
    </message>
    <message>
        <source>Why it is charged. Required.</source>
        <translation>Por qué se cobra. Obligatorio.</translation>
    </message>
    <message>
        <source>Why it is waived. Required.</source>
        <translation>Por qué se perdona. Obligatorio.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>Escriba el importe</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read yet</source>
        <translation>El importe aún no se puede leer</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se puede leer</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>%1 is charged on %2; %3 is due now.</source>
        <translation>Se cobran %1 en %2; ahora se deben %3.</translation>
    </message>
    <message>
        <source>The charge of %1 was taken back; nothing is left, %2 is closed.</source>
        <translation>Se retiró el cargo de %1; no queda nada, %2 está cerrado.</translation>
    </message>
    <message>
        <source>The charge of %1 was taken back; %2 is due now on %3.</source>
        <translation>Se retiró el cargo de %1; ahora se deben %2 en %3.</translation>
    </message>
    <message>
        <source>Payments are put on the items anew.</source>
        <translation>Los pagos se reparten de nuevo.</translation>
    </message>
</context>
<context>
    <name>kept::ChartCard</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>The chart could not be written to %1. Choose another folder.</source>
        <translation>No se pudo guardar el gráfico en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Enter or click shows the rows</source>
        <translation>Intro o clic muestran las filas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>kept::CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>Normativa</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>kept::ConditionRow</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Whether it is so</source>
        <translation>Si es así</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Alguno de</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>%1: choose at least one word.</source>
        <translation>%1: elija al menos una palabra.</translation>
    </message>
    <message>
        <source>%1: the amount can&apos;t be read.</source>
        <translation>%1: no se puede leer el importe.</translation>
    </message>
    <message>
        <source>%1: the second value lies below the first.</source>
        <translation>%1: el segundo valor es menor que el primero.</translation>
    </message>
</context>
<context>
    <name>kept::ConnectDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Make a new desk there</source>
        <translation>Crear allí un puesto nuevo</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>Unirse a un servidor</translation>
    </message>
    <message>
        <source>Joined before</source>
        <translation>Conexiones previas</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Joined &amp;before</source>
        <translation>Con&amp;exiones previas</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Name, socket folder, or a whole address</source>
        <translation>Nombre, carpeta del socket o una dirección completa</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Usua&amp;rio</translation>
    </message>
    <message>
        <source>Your name on this computer</source>
        <translation>Su nombre en este equipo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Never written down</source>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>If offered</source>
        <translation>Si se ofrece</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, and the server proves who it is</source>
        <translation>Siempre, y el servidor demuestra quién es</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;ifrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which database on this server?</source>
        <translation>¿Qué base de datos de este servidor?</translation>
    </message>
    <message>
        <source>This server can&apos;t be joined</source>
        <translation>No es posible unirse a este servidor</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>%1 is a desk of this version of Kept.</source>
        <translation>%1 es un puesto de esta versión de Kept.</translation>
    </message>
    <message>
        <source>An older version of Kept made this desk</source>
        <translation>Este puesto lo creó una versión anterior de Kept</translation>
    </message>
    <message>
        <source>Joining brings it up to date, for everybody who works with it.</source>
        <translation>Al unirse se actualiza, para todos los que trabajan con él.</translation>
    </message>
    <message>
        <source>There is no desk in this database yet</source>
        <translation>En esta base de datos aún no hay ningún puesto</translation>
    </message>
    <message>
        <source>The server answers and the database is empty.</source>
        <translation>El servidor responde y la base de datos está vacía.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando el servidor</translation>
    </message>
</context>
<context>
    <name>kept::ContactCardModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n time zone(s)</source>
        <translation>
            <numerusform>%Ln zona horaria</numerusform>
            <numerusform>%Ln zonas horarias</numerusform>
        </translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Denegada, %1</translation>
    </message>
    <message>
        <source>Opens %1, %2</source>
        <translation>Se abre el %1, %2</translation>
    </message>
    <message>
        <source>No end date.</source>
        <translation>Sin fecha de fin.</translation>
    </message>
    <message>
        <source>No rule refuses it now.</source>
        <translation>Ninguna regla lo impide ahora.</translation>
    </message>
    <message>
        <source>Until %1, closes %2</source>
        <translation>Hasta %1, cierra %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln llamada en siete días</numerusform>
            <numerusform>%Ln llamadas en siete días</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Allowed, check first</source>
        <translation>Permitida, compruebe antes</translation>
    </message>
    <message>
        <source>The time of this answer has passed: F5 asks again</source>
        <translation>La hora de esta respuesta ha pasado: F5 pregunta otra vez</translation>
    </message>
</context>
<context>
    <name>kept::ContactCardView</name>
    <message>
        <source>Parties and phones</source>
        <translation>Intervinientes y teléfonos</translation>
    </message>
</context>
<context>
    <name>kept::ContactDetails</name>
    <message>
        <source>May %1 be contacted?</source>
        <translation>¿Se puede contactar a %1?</translation>
    </message>
    <message>
        <source>None of this is legal advice.</source>
        <translation>Nada de esto es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 calls in seven days</source>
        <translation>%1 de %2 llamadas en siete días</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln llamada en siete días</numerusform>
            <numerusform>%Ln llamadas en siete días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged by the rule packs %1, about %n debt(s).</source>
        <translation>
            <numerusform>Juzgado por los paquetes de reglas %1, sobre %Ln deuda.</numerusform>
            <numerusform>Juzgado por los paquetes de reglas %1, sobre %Ln deudas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>It is not known where the person is.</source>
        <translation>No se sabe dónde está la persona.</translation>
    </message>
    <message>
        <source>There it is %1</source>
        <translation>Allí son las %1</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
</context>
<context>
    <name>kept::CreditDialog</name>
    <message>
        <source>Pay with the credit of a plan</source>
        <translation>Pagar con el saldo a favor de un plan</translation>
    </message>
    <message>
        <source>Pay with it</source>
        <translation>Pagar con él</translation>
    </message>
    <message>
        <source>There is no credit, or nothing open that it could pay</source>
        <translation>No hay saldo a favor, o nada pendiente que pueda pagar</translation>
    </message>
    <message>
        <source>%1 of the credit was put on what is open; %2 is due.</source>
        <translation>%1 del saldo a favor pagó lo pendiente; se adeudan %2.</translation>
    </message>
</context>
<context>
    <name>kept::CustomerHeader</name>
    <message>
        <source>Local time now</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>No number on file</source>
        <translation>Sin teléfono en ficha</translation>
    </message>
    <message numerus="yes">
        <source>Calls allowed on %1 of %n number(s)</source>
        <translation>
            <numerusform>Se puede llamar a %1 de %Ln teléfono</numerusform>
            <numerusform>Se puede llamar a %1 de %Ln teléfonos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CustomerPane</name>
    <message>
        <source>Parties and phones</source>
        <translation>Intervinientes y teléfonos</translation>
    </message>
    <message>
        <source>Accounts, plans and items</source>
        <translation>Cuentas, planes y conceptos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise broken on %1</source>
        <translation>Promesa incumplida en %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dispute %1 on %2</source>
        <translation>Disputa de %1 en %2</translation>
    </message>
    <message>
        <source>Promise due %1 on %2</source>
        <translation>Promesa vence %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number to call</source>
        <translation>No hay ningún teléfono</translation>
    </message>
    <message>
        <source>Nobody of this customer has a telephone number on file.</source>
        <translation>Nadie de este cliente tiene un teléfono en ficha.</translation>
    </message>
    <message>
        <source>Which plan is the promise for?</source>
        <translation>¿Para qué plan es la promesa?</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press F6 again.</source>
        <translation>Seleccione un plan abierto en el árbol y pulse F6 otra vez.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>No se pudo leer el cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach</source>
        <translation>
            <numerusform>%Ln vía para contactar a</numerusform>
            <numerusform>%Ln vías para contactar a</numerusform>
        </translation>
    </message>
    <message>
        <source>When could I</source>
        <translation>Cuándo podría</translation>
    </message>
    <message>
        <source>May I, and why</source>
        <translation>¿Puedo y por qué?</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>There is no plan to pay on</source>
        <translation>No hay ningún plan al que abonar</translation>
    </message>
    <message>
        <source>A payment is recorded on a collection plan; this customer has none.</source>
        <translation>Un pago se registra en un plan de cobro; este cliente no tiene ninguno.</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>Which plan is the payment plan for?</source>
        <translation>¿Para qué plan es el plan de pagos?</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press F8 again.</source>
        <translation>Seleccione un plan abierto en el árbol y pulse F8 otra vez.</translation>
    </message>
    <message>
        <source>Payments of this customer</source>
        <translation>Pagos de este cliente</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Disputes and cases of this customer</source>
        <translation>Disputas y casos de este cliente</translation>
    </message>
    <message>
        <source>Which plan is the dispute about?</source>
        <translation>¿Sobre qué plan es la disputa?</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press F9 again.</source>
        <translation>Elija un plan abierto en el árbol y pulse F9 de nuevo.</translation>
    </message>
    <message>
        <source>Which plan is the case about?</source>
        <translation>¿Sobre qué plan es el caso?</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press Ctrl+J again.</source>
        <translation>Elija un plan abierto en el árbol y pulse Ctrl+J de nuevo.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Comprobación de identidad</translation>
    </message>
    <message>
        <source>Show the money without a check</source>
        <translation>Mostrar importes sin comprobación</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Money is masked until the identity check is passed: R right, W wrong, S skip.</source>
        <translation>Los importes están ocultos hasta comprobar la identidad: R correcta, W incorrecta, S omitir.</translation>
    </message>
    <message>
        <source>Give the plans to somebody else</source>
        <translation>Asignar los planes a otra persona</translation>
    </message>
    <message>
        <source>There is no open plan to give</source>
        <translation>No hay ningún plan abierto que asignar</translation>
    </message>
    <message>
        <source>Closed plans stay with whoever had them.</source>
        <translation>Los planes cerrados se quedan con quien los tenía.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Close the plan, or open it again</source>
        <translation>Cerrar el plan o reabrirlo</translation>
    </message>
    <message>
        <source>Letters of this customer</source>
        <translation>Cartas de este cliente</translation>
    </message>
    <message>
        <source>Which plan is the charge for?</source>
        <translation>¿Para qué plan es el cargo?</translation>
    </message>
    <message>
        <source>Select an open plan in the tree, then press F10 again.</source>
        <translation>Seleccione un plan abierto en el árbol y pulse F10 de nuevo.</translation>
    </message>
    <message>
        <source>Which plan is to be closed, or opened again?</source>
        <translation>¿Qué plan hay que cerrar o reabrir?</translation>
    </message>
    <message>
        <source>Select it in the tree, then press Ctrl+Shift+R again.</source>
        <translation>Selecciónelo en el árbol y pulse Ctrl+Mayús+R de nuevo.</translation>
    </message>
    <message>
        <source>This plan is closed.</source>
        <translation>Este plan está cerrado.</translation>
    </message>
    <message>
        <source>A supervisor can open it again; ask one, and say why.</source>
        <translation>Un supervisor puede reabrirlo; pídaselo y diga por qué.</translation>
    </message>
    <message>
        <source>Nobody of this customer is known by name</source>
        <translation>No se conoce por su nombre a nadie de este cliente</translation>
    </message>
    <message>
        <source>A call is recorded for a person: add one first.</source>
        <translation>Una llamada se registra a nombre de una persona: añada una primero.</translation>
    </message>
    <message>
        <source>They call</source>
        <translation>Llaman ellos</translation>
    </message>
    <message>
        <source>Payment %1 today on %2</source>
        <translation>Pago de %1 hoy en %2</translation>
    </message>
    <message>
        <source>%1 is working on this customer, until %2</source>
        <translation>%1 trabaja con este cliente, hasta las %2</translation>
    </message>
    <message>
        <source>Credit %1 on %2, not used</source>
        <translation>Crédito de %1 en %2, sin usar</translation>
    </message>
    <message>
        <source>The call says Promised to pay, but no promise was made</source>
        <translation>La llamada dice Promesa de pago, pero no se tomó ninguna promesa</translation>
    </message>
    <message>
        <source>F6 opens the form for it.</source>
        <translation>F6 abre el formulario.</translation>
    </message>
    <message>
        <source>Money stays masked</source>
        <translation>Los importes siguen ocultos</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, debe %2</translation>
    </message>
    <message>
        <source>There is no open plan.</source>
        <translation>No hay ningún plan abierto.</translation>
    </message>
</context>
<context>
    <name>kept::DashboardPane</name>
    <message>
        <source>Current</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Current due</source>
        <translation>Deuda actual</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Average days past due</source>
        <translation>Media de días de mora</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Initial due</source>
        <translation>Deuda inicial</translation>
    </message>
    <message>
        <source>Promised, open</source>
        <translation>Prometido, abierto</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspensión</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>No plans yet. Bring in a portfolio to see its figures.</source>
        <translation>Aún no hay planes. Cargue una cartera para ver sus cifras.</translation>
    </message>
    <message>
        <source>All plans are in %1</source>
        <translation>Todos los planes están en %1</translation>
    </message>
    <message>
        <source>%1, counted apart</source>
        <translation>%1, contados aparte</translation>
    </message>
    <message>
        <source>current due by days past due, %1</source>
        <translation>deuda actual por días de mora, %1</translation>
    </message>
    <message>
        <source>%1, reversals taken off</source>
        <translation>%1, menos devoluciones</translation>
    </message>
    <message>
        <source>plain, %1 by balance, highest %2</source>
        <translation>simple; %1 por saldo; máx. %2</translation>
    </message>
    <message>
        <source>%1 of %2; %3 by amount</source>
        <translation>%1 de %2; %3 por importe</translation>
    </message>
    <message>
        <source>no promise is decided yet</source>
        <translation>ninguna promesa resuelta aún</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>by week due</source>
        <translation>por semana de vencimiento</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>por semana, %1</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>No se pudieron leer las cifras</translation>
    </message>
    <message>
        <source>Imported figures are of %1: show that day</source>
        <translation>Las cifras importadas son del %1: mostrar ese día</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n plan(s)</source>
        <translation>
            <numerusform>%1 %Ln plan</numerusform>
            <numerusform>%1 %Ln planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, sum of %n plan(s)</source>
        <translation>
            <numerusform>%1, suma de %Ln plan</numerusform>
            <numerusform>%1, suma de %Ln planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%Ln promesa</numerusform>
            <numerusform>%Ln promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln planes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
</context>
<context>
    <name>kept::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>Aún no hay decisiones.</translation>
    </message>
    <message>
        <source>Each contact that is judged, allowed or refused, is kept here.</source>
        <translation>Aquí se guarda cada contacto juzgado, permitido o denegado.</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>No se pudieron leer las decisiones</translation>
    </message>
</context>
<context>
    <name>kept::DialogFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Press Escape again to throw away what you typed</source>
        <translation>Pulse Escape otra vez para descartar lo escrito</translation>
    </message>
    <message>
        <source>This can&apos;t be saved as it is.</source>
        <translation>Así no se puede guardar.</translation>
    </message>
    <message>
        <source>Saved as soon as the preview is there</source>
        <translation>Se guarda en cuanto esté la vista previa</translation>
    </message>
</context>
<context>
    <name>kept::DisputeDialog</name>
    <message>
        <source>told on %1</source>
        <translation>comunicada el %1</translation>
    </message>
    <message>
        <source>Dispute %1, %2</source>
        <translation>Disputa %1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Pruebas hasta ahora</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Taken off the debt</source>
        <translation>Se descuenta de la deuda</translation>
    </message>
    <message>
        <source>What it shows, or why</source>
        <translation>Qué muestra, o por qué</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation>Dónde está el documento</translation>
    </message>
    <message>
        <source>File, folder or archive number</source>
        <translation>Archivo, carpeta o número de archivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>Cómo &amp;terminó</translation>
    </message>
    <message>
        <source>Taken &amp;off</source>
        <translation>Se &amp;descuenta</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;ocumento</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Why it ended so. Required.</source>
        <translation>Por qué terminó así. Obligatorio.</translation>
    </message>
    <message>
        <source>Why it is opened again. Required.</source>
        <translation>Por qué se reabre. Obligatorio.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read yet</source>
        <translation>El importe aún no se puede leer</translation>
    </message>
    <message>
        <source>Write what it shows</source>
        <translation>Escriba qué muestra</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Evidence was added to %1.</source>
        <translation>Se añadió una prueba a %1.</translation>
    </message>
    <message>
        <source>%1 is open again; %2 is disputed.</source>
        <translation>%1 está abierta de nuevo; %2 en disputa.</translation>
    </message>
    <message>
        <source>%1 is resolved; %2 was taken off the debt.</source>
        <translation>%1 está resuelta; se descontaron %2 de la deuda.</translation>
    </message>
    <message>
        <source>answer was due by %1</source>
        <translation>debía responderse antes del %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>responder antes del %1</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Cambiar el plazo</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes del</translation>
    </message>
    <message>
        <source>A&amp;nswer by</source>
        <translation>Responder &amp;antes del</translation>
    </message>
    <message>
        <source>Why the deadline moves. Required.</source>
        <translation>Por qué cambia el plazo. Obligatorio.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se puede leer</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>The dispute was told later than that.</source>
        <translation>La disputa se comunicó después de ese día.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Este día ya ha pasado.</translation>
    </message>
    <message>
        <source>%1 has to be answered by %2.</source>
        <translation>%1 debe responderse antes del %2.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Withdraw a file</source>
        <translation>Retirar un archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Arc&amp;hivos</translation>
    </message>
    <message>
        <source>File to attach</source>
        <translation>Archivo que se adjunta</translation>
    </message>
    <message>
        <source>A file of 5 MB at most</source>
        <translation>Un archivo de 5 MB como máximo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It is larger than 5 MB.</source>
        <translation>Tiene más de 5 MB.</translation>
    </message>
    <message>
        <source>What it shows. Required.</source>
        <translation>Qué muestra. Obligatorio.</translation>
    </message>
    <message>
        <source>Why it is evidence no more. Required.</source>
        <translation>Por qué ya no es prueba. Obligatorio.</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Adjuntarlo</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>Select a file that is evidence</source>
        <translation>Seleccione un archivo que sea prueba</translation>
    </message>
    <message>
        <source>%1 was attached to %2.</source>
        <translation>%1 se adjuntó a %2.</translation>
    </message>
    <message>
        <source>%1 is evidence of %2 no more.</source>
        <translation>%1 ya no es prueba de %2.</translation>
    </message>
</context>
<context>
    <name>kept::DisputeFileList</name>
    <message>
        <source>Files of the dispute</source>
        <translation>Archivos de la disputa</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>%1 is not of a kind that is opened from here. Save a copy with Ctrl+E.</source>
        <translation>%1 no es de una clase que se abra desde aquí. Guarde una copia con Ctrl+E.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 no se pudo abrir.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 se guardó.</translation>
    </message>
    <message>
        <source>%1 could not be saved there.</source>
        <translation>%1 no se pudo guardar ahí.</translation>
    </message>
</context>
<context>
    <name>kept::EffectDialog</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>kept::EntryDialog</name>
    <message>
        <source>What was noted</source>
        <translation>Lo que se anotó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kept::FieldChooser</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 pasa a ser</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
</context>
<context>
    <name>kept::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>Nombre, número, teléfono</translation>
    </message>
    <message>
        <source>Filter by name, number or phone</source>
        <translation>Filtrar por nombre, número o teléfono</translation>
    </message>
    <message>
        <source>%1 %2, remove this filter</source>
        <translation>%1 %2, quitar este filtro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>without plans too</source>
        <translation>también sin planes</translation>
    </message>
    <message>
        <source>Open plans only</source>
        <translation>Solo planes abiertos</translation>
    </message>
    <message>
        <source>Accounts without plans too</source>
        <translation>También cuentas sin planes</translation>
    </message>
</context>
<context>
    <name>kept::FooterTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>kept::GiveDialog</name>
    <message>
        <source>Give</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Give plans to somebody else</source>
        <translation>Asignar planes a otra persona</translation>
    </message>
    <message>
        <source>%1 of %2 given, Esc stops</source>
        <translation>%1 de %2 asignados; Esc detiene</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s)</source>
        <translation>
            <numerusform>%n plan abierto</numerusform>
            <numerusform>%n planes abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>otros %1</translation>
    </message>
    <message>
        <source>Now of: %1</source>
        <translation>Ahora de: %1</translation>
    </message>
</context>
<context>
    <name>kept::HoldsDialog</name>
    <message>
        <source>The attorney can be reached</source>
        <translation>Se puede contactar con el abogado</translation>
    </message>
    <message>
        <source>The attorney is not known</source>
        <translation>No se conoce al abogado</translation>
    </message>
    <message>
        <source>The attorney does not answer</source>
        <translation>El abogado no responde</translation>
    </message>
    <message>
        <source>The attorney agrees to contact</source>
        <translation>El abogado acepta el contacto</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Poner bloqueo</translation>
    </message>
    <message>
        <source>Holds that stand</source>
        <translation>Bloqueos vigentes</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Levantarlo</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Por qué se levanta</translation>
    </message>
    <message>
        <source>Place another</source>
        <translation>Poner otro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Until it is lifted</source>
        <translation>Hasta que se levante</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Detiene</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>Days &amp;past due</source>
        <translation>Días d&amp;e mora</translation>
    </message>
    <message>
        <source>&amp;Deadlines of promises</source>
        <translation>&amp;Plazos de promesas</translation>
    </message>
    <message>
        <source>Holds, %1</source>
        <translation>Bloqueos, %1</translation>
    </message>
    <message>
        <source>The whole customer</source>
        <translation>Todo el cliente</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>The plan %1</source>
        <translation>El plan %1</translation>
    </message>
    <message>
        <source>The automatic stay is in force</source>
        <translation>Rige la suspensión automática</translation>
    </message>
    <message>
        <source>The debt was discharged</source>
        <translation>La deuda fue exonerada</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se puede leer</translation>
    </message>
    <message>
        <source>Hold %1 is placed.</source>
        <translation>El bloqueo %1 está puesto.</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>El bloqueo está levantado.</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Ninguno hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln bloqueo</numerusform>
            <numerusform>%Ln bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>It was placed by mistake: days and deadlines are as if it had never been</source>
        <translation>Se puso por error: días y plazos quedan como si nunca hubiera existido</translation>
    </message>
    <message>
        <source>%1: stops contact, days past due and deadlines</source>
        <translation>%1: detiene el contacto, los días de mora y los plazos</translation>
    </message>
    <message>
        <source>%1: stops contact</source>
        <translation>%1: detiene el contacto</translation>
    </message>
    <message>
        <source>%1: stops days past due and deadlines</source>
        <translation>%1: detiene los días de mora y los plazos</translation>
    </message>
    <message>
        <source>%1: stops nothing by itself</source>
        <translation>%1: no detiene nada por sí mismo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Choose a reason first: it says what the hold stops</source>
        <translation>Elija primero un motivo: dice qué detiene el bloqueo</translation>
    </message>
</context>
<context>
    <name>kept::IdentityPanel</name>
    <message>
        <source>Identity check</source>
        <translation>Comprobación de identidad</translation>
    </message>
    <message>
        <source>Who is speaking</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not passed, ask again</source>
        <translation>No superada, pregunte de nuevo</translation>
    </message>
    <message>
        <source>%1 (question %2 of %3)</source>
        <translation>%1 (pregunta %2 de %3)</translation>
    </message>
    <message>
        <source>%1. Compare with what the person says; never read it out.</source>
        <translation>%1. Compárelo con lo que diga la persona; nunca lo lea en voz alta.</translation>
    </message>
</context>
<context>
    <name>kept::ImportPane</name>
    <message>
        <source>Files and their columns</source>
        <translation>Archivos y sus columnas</translation>
    </message>
    <message>
        <source>Why rows were refused</source>
        <translation>Por qué se rechazaron filas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creadas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Taken with a note</source>
        <translation>Tomadas con nota</translation>
    </message>
    <message>
        <source>Nothing is written before Import; an import is written whole or not at all.</source>
        <translation>No se escribe nada antes de Importar; se escribe todo o nada.</translation>
    </message>
    <message>
        <source>Choose the files of a portfolio.</source>
        <translation>Elija los archivos de una cartera.</translation>
    </message>
    <message>
        <source>CSV files, one for each kind of record, or a JSON export of composite graphs.</source>
        <translation>Archivos CSV, uno por tipo de registro, o una exportación JSON de grafos compuestos.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>Ver las cuentas</translation>
    </message>
    <message>
        <source>CSV files and JSON payloads (*.csv *.txt *.tsv *.json);;All files (*)</source>
        <translation>Archivos CSV y JSON (*.csv *.txt *.tsv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Mapping files (*.json)</source>
        <translation>Archivos de mapeo (*.json)</translation>
    </message>
    <message>
        <source>Files and columns</source>
        <translation>Archivos y columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through what each column becomes, then try it with a dry run.</source>
        <translation>Revise qué pasa a ser cada columna y pruébelo con un ensayo.</translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation>Se crearían</translation>
    </message>
    <message>
        <source>Would be updated</source>
        <translation>Se actualizarían</translation>
    </message>
    <message>
        <source>Why rows were refused or noted</source>
        <translation>Por qué hay filas rechazadas o con nota</translation>
    </message>
    <message>
        <source>Every row can be taken.</source>
        <translation>Se pueden tomar todas las filas.</translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>Se tomaron todas las filas.</translation>
    </message>
    <message>
        <source>%1 rows, %2 refused</source>
        <translation>%1 filas, %2 rechazadas</translation>
    </message>
    <message>
        <source>The dry run is finished; nothing was written.</source>
        <translation>El ensayo ha terminado; no se escribió nada.</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>La importación ha terminado.</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Saved to %1. Correct the rows and import the file again.</source>
        <translation>Guardado en %1. Corrija las filas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Elija los archivos que importar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder to import</source>
        <translation>Elija la carpeta que importar</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Cargar un mapeo</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar el mapeo</translation>
    </message>
    <message>
        <source>The mapping was saved to %1.</source>
        <translation>El mapeo se guardó en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be imported as they are.</source>
        <translation>
            <numerusform>%Ln archivo no se puede importar tal como está.</numerusform>
            <numerusform>%Ln archivos no se pueden importar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importaciones previas</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Cambiar el campo</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Cargar mapeo</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar mapeo</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>No import was made yet.</source>
        <translation>Aún no se hizo ninguna importación.</translation>
    </message>
    <message>
        <source>Each one is listed here and can be undone.</source>
        <translation>Cada una aparece aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Aún no se ensayó nada.</translation>
    </message>
    <message>
        <source>A dry run says what would happen, row by row.</source>
        <translation>Un ensayo dice qué pasaría, fila por fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%Ln fila leída.</numerusform>
            <numerusform>%Ln filas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the refused rows</source>
        <translation>Elija una carpeta para las filas rechazadas</translation>
    </message>
    <message>
        <source>Undo import %1?</source>
        <translation>¿Deshacer la importación %1?</translation>
    </message>
    <message>
        <source>What it created is removed, what it changed is as it was before.</source>
        <translation>Lo que creó se quita y lo que cambió vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>It is refused if anything it brought was changed since.</source>
        <translation>Se rechaza si algo de lo que trajo se cambió después.</translation>
    </message>
    <message>
        <source>Import %1 is undone.</source>
        <translation>La importación %1 está deshecha.</translation>
    </message>
    <message>
        <source>Import %1 is undone</source>
        <translation>La importación %1 está deshecha</translation>
    </message>
    <message>
        <source>%1 records removed, %2 as they were before.</source>
        <translation>%1 registros quitados, %2 como estaban antes.</translation>
    </message>
    <message>
        <source>This import can&apos;t be undone</source>
        <translation>Esta importación no se puede deshacer</translation>
    </message>
    <message>
        <source>Something it brought is in use by now; see below.</source>
        <translation>Algo de lo que trajo ya está en uso; véase abajo.</translation>
    </message>
    <message>
        <source>Why the import can&apos;t be undone</source>
        <translation>Por qué no se puede deshacer la importación</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n plan(s) moved.</source>
        <translation>
            <numerusform>Cambiaron los importes de %n plan.</numerusform>
            <numerusform>Cambiaron los importes de %n planes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept.</source>
        <translation>
            <numerusform>%n promesa cumplida.</numerusform>
            <numerusform>%n promesas cumplidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept.</source>
        <translation>
            <numerusform>%n promesa cumplida en parte.</numerusform>
            <numerusform>%n promesas cumplidas en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) closed.</source>
        <translation>
            <numerusform>%n plan cerrado.</numerusform>
            <numerusform>%n planes cerrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%n caso abierto.</numerusform>
            <numerusform>%n casos abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken back.</source>
        <translation>
            <numerusform>%n pago anulado.</numerusform>
            <numerusform>%n pagos anulados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) opened again.</source>
        <translation>
            <numerusform>%n plan abierto de nuevo.</numerusform>
            <numerusform>%n planes abiertos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import is under way; this one begins when it is over.</source>
        <translation>Hay otra importación en curso; esta empieza cuando termine.</translation>
    </message>
</context>
<context>
    <name>kept::ImportSteps</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Pasos de la importación</translation>
    </message>
</context>
<context>
    <name>kept::KeyList</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kept::LetterReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
</context>
<context>
    <name>kept::LettersPane</name>
    <message numerus="yes">
        <source>%n letter(s) marked as sent.</source>
        <translation>
            <numerusform>%n carta marcada como enviada.</numerusform>
            <numerusform>%n cartas marcadas como enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) will not be sent.</source>
        <translation>
            <numerusform>%n carta no se enviará.</numerusform>
            <numerusform>%n cartas no se enviarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw letters</source>
        <translation>Retirar cartas</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Why it is not sent. Required.</source>
        <translation>Por qué no se envía. Obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) withdrawn.</source>
        <translation>
            <numerusform>%n carta retirada.</numerusform>
            <numerusform>%n cartas retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait again, if they are still due.</source>
        <translation>
            <numerusform>%n carta vuelve a esperar, si aún procede.</numerusform>
            <numerusform>%n cartas vuelven a esperar, si aún proceden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let letters wait again</source>
        <translation>Volver a poner cartas en espera</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Why it waits again. Required.</source>
        <translation>Por qué vuelve a esperar. Obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait again.</source>
        <translation>
            <numerusform>%n carta vuelve a esperar.</numerusform>
            <numerusform>%n cartas vuelven a esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that wait</source>
        <translation>Cartas en espera</translation>
    </message>
    <message>
        <source>Letters that were sent or withdrawn</source>
        <translation>Cartas enviadas o retiradas</translation>
    </message>
    <message>
        <source>letters waiting</source>
        <translation>cartas en espera</translation>
    </message>
    <message>
        <source>letters sent</source>
        <translation>cartas enviadas</translation>
    </message>
    <message>
        <source>No letter waits.</source>
        <translation>Ninguna carta espera.</translation>
    </message>
    <message>
        <source>Confirmations wait once something is agreed, reminders some days before it falls due.</source>
        <translation>Las confirmaciones esperan desde que se acuerda algo; los recordatorios, desde unos días antes del vencimiento.</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>Aún no se ha enviado ninguna carta.</translation>
    </message>
    <message>
        <source>Mark a letter as sent when it has gone out.</source>
        <translation>Marque una carta como enviada cuando haya salido.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent and withdrawn</source>
        <translation>Enviadas y retiradas</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Waiting, sent</source>
        <translation>En espera, enviadas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Show the letters of everybody, not only of %1</source>
        <translation>Mostrar las cartas de todos, no solo las de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln carta</numerusform>
            <numerusform>%Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seleccionadas</translation>
    </message>
    <message>
        <source>The letters could not be read</source>
        <translation>No se han podido leer las cartas</translation>
    </message>
    <message>
        <source>Customer or plan</source>
        <translation>Cliente o plan</translation>
    </message>
</context>
<context>
    <name>kept::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>kept::LocationDialog</name>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Note what they said: a time zone replaces what their numbers tell, and every number is judged anew.</source>
        <translation>Anote lo que dijo: una zona horaria sustituye lo que indican sus números, y cada número se juzga de nuevo.</translation>
    </message>
    <message>
        <source>&amp;State or province</source>
        <translation>&amp;Estado o provincia</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Código postal</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
    <message>
        <source>Mend what is marked</source>
        <translation>Corrija lo marcado</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Noted where %1 is.</source>
        <translation>Anotado dónde está %1.</translation>
    </message>
</context>
<context>
    <name>kept::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Este puesto está bloqueado</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Open forms keep what was typed. Somebody else starts afresh: what was not saved is lost.</source>
        <translation>Los formularios abiertos conservan lo escrito. Otra persona empieza de nuevo: lo no guardado se pierde.</translation>
    </message>
    <message>
        <source>Open forms keep what was typed.</source>
        <translation>Los formularios abiertos conservan lo escrito.</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>kept::Main</name>
    <message>
        <source>The collections workstation.</source>
        <translation>El puesto de cobranza.</translation>
    </message>
    <message>
        <source>The desk to open: a file, or postgresql://name@host/database.</source>
        <translation>El puesto que abrir: un archivo o postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>Render every screen with made-up data to PNG files in a folder, and end.</source>
        <translation>Dibujar cada pantalla con datos ficticios en archivos PNG de una carpeta y terminar.</translation>
    </message>
    <message>
        <source>The language and country to use, like es or es_MX, instead of the session&apos;s.</source>
        <translation>El idioma y el país que usar, como es o es_MX, en lugar de los de la sesión.</translation>
    </message>
    <message>
        <source>The desk to open, as with --db.</source>
        <translation>El puesto que abrir, como con --db.</translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Lock, somebody else, password</source>
        <translation>Bloquear, otra persona, contraseña</translation>
    </message>
    <message>
        <source>%1, who works here</source>
        <translation>%1, que trabaja aquí</translation>
    </message>
</context>
<context>
    <name>kept::NumberReveal</name>
    <message>
        <source>Show number</source>
        <translation>Mostrar número</translation>
    </message>
    <message>
        <source>That you looked is recorded.</source>
        <translation>Queda registrado que lo miró.</translation>
    </message>
</context>
<context>
    <name>kept::OpenCaseDialog</name>
    <message>
        <source>Open a case, %1, %2</source>
        <translation>Abrir un caso, %1, %2</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>%1, %2. The case closes with the plan.</source>
        <translation>%1, %2. El caso se cierra con el plan.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What has to be done. Required.</source>
        <translation>Qué hay que hacer. Obligatorio.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>As the house calls it, for instance Legal</source>
        <translation>Como lo llama la casa, por ejemplo Jurídico</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>P&amp;lazo</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>Write what it is about</source>
        <translation>Escriba de qué trata</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se puede leer</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>El caso %1 está abierto.</translation>
    </message>
</context>
<context>
    <name>kept::OpenDisputeDialog</name>
    <message>
        <source>Open a dispute, %1, %2</source>
        <translation>Abrir una disputa, %1, %2</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Abrir disputa</translation>
    </message>
    <message>
        <source>%1, %2, %3 due</source>
        <translation>%1, %2, %3 adeudados</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Qué se discute</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Amount contested</source>
        <translation>Importe discutido</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Day it was told</source>
        <translation>Día en que se comunicó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What the customer says or brings</source>
        <translation>Qué dice o aporta el cliente</translation>
    </message>
    <message>
        <source>&amp;What is contested</source>
        <translation>&amp;Qué se discute</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>So&amp;bre</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>Comu&amp;nicada el</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>Days &amp;past due</source>
        <translation>Días de &amp;mora</translation>
    </message>
    <message>
        <source>&amp;Deadlines of promises</source>
        <translation>&amp;Plazos de promesas</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Se detiene</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, %3 due. Open already: %4.</source>
        <translation>%1, %2, %3 adeudados. Ya abiertas: %4.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read yet</source>
        <translation>El importe aún no se puede leer</translation>
    </message>
    <message>
        <source>The date can&apos;t be read yet</source>
        <translation>La fecha aún no se puede leer</translation>
    </message>
    <message>
        <source>Dispute %1 is open; %2 is disputed on %3.</source>
        <translation>La disputa %1 está abierta; %2 en disputa en %3.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes del</translation>
    </message>
    <message>
        <source>A&amp;nswer by</source>
        <translation>Responder &amp;antes del</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Este día ya ha pasado.</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <translation>Por &amp;escrito</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>The law may forbid contact until verification was sent.</source>
        <translation>La ley puede prohibir el contacto hasta que se envíe la verificación.</translation>
    </message>
</context>
<context>
    <name>kept::OutcomeKeys</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>One key says how the call ended.</source>
        <translation>Una tecla dice cómo acabó la llamada.</translation>
    </message>
</context>
<context>
    <name>kept::OverrideBox</name>
    <message>
        <source>Let it pass</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Pedir a un supervisor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why this call is made in spite of the rule. Required; kept with the decision.</source>
        <translation>Por qué se llama a pesar de la regla. Obligatorio; se guarda con la decisión.</translation>
    </message>
</context>
<context>
    <name>kept::OwnerDialog</name>
    <message>
        <source>Give</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Owner, %1</source>
        <translation>Responsable, %1</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Planes</translation>
    </message>
    <message numerus="yes">
        <source>All %n open plan(s)</source>
        <translation>
            <numerusform>%n plan abierto</numerusform>
            <numerusform>Los %n planes abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody&apos;s yet</source>
        <translation>%1, de nadie todavía</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan asignado a %1.</numerusform>
            <numerusform>%n planes asignados a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::OwnerFields</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>kept::PacksPage</name>
    <message>
        <source>Rule packs in force</source>
        <translation>Paquetes de reglas en vigor</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Reglas del paquete</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a leer</translation>
    </message>
    <message numerus="yes">
        <source>%n rule pack(s) refused</source>
        <translation>
            <numerusform>%Ln paquete de reglas rechazado</numerusform>
            <numerusform>%Ln paquetes de reglas rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is legal advice. Own packs lie in %1.</source>
        <translation>Nada de esto es asesoramiento jurídico. Los paquetes propios están en %1.</translation>
    </message>
    <message>
        <source>What it changes in the program&apos;s pack:
%1</source>
        <translation>Qué cambia en el paquete del programa:
%1</translation>
    </message>
</context>
<context>
    <name>kept::PasswordDialog</name>
    <message>
        <source>Sign in without a password</source>
        <translation>Entrar sin contraseña</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>Pre&amp;sent password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation>La nueva, &amp;otra vez</translation>
    </message>
    <message>
        <source>Type the present password.</source>
        <translation>Escriba la contraseña actual.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
    <message>
        <source>%1 signs in without a password now.</source>
        <translation>%1 entra ahora sin contraseña.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>La contraseña de %1 está puesta.</translation>
    </message>
    <message>
        <source>The present password is wrong; the next attempt counts from %1.</source>
        <translation>La contraseña actual no es correcta; el siguiente intento cuenta desde las %1.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
</context>
<context>
    <name>kept::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>Importaciones previas</translation>
    </message>
</context>
<context>
    <name>kept::PaymentDialog</name>
    <message>
        <source>Payment, %1</source>
        <translation>Pago, %1</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Adeudado ahora</translation>
    </message>
    <message>
        <source>Goes onto the debt</source>
        <translation>Va a la deuda</translation>
    </message>
    <message>
        <source>Counts for promises</source>
        <translation>Cuenta para promesas</translation>
    </message>
    <message>
        <source>Stays as credit</source>
        <translation>Queda a favor</translation>
    </message>
    <message>
        <source>Due afterwards</source>
        <translation>Adeudado después</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 adeudados</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n debt(s) in %1, %2 due</source>
        <translation>
            <numerusform>La %Ln deuda en %1, %2 adeudados</numerusform>
            <numerusform>Las %Ln deudas en %1, %2 adeudados</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>&amp;Shared out</source>
        <translation>Re&amp;parto</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Par&amp;a</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>&amp;All due</source>
        <translation>&amp;Todo lo adeudado</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>Pro&amp;metido</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>A&amp;yer</translation>
    </message>
    <message>
        <source>Value &amp;date</source>
        <translation>&amp;Fecha valor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Number of the bank, if any</source>
        <translation>Número del banco, si lo hay</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Méto&amp;do</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Adónde va el dinero</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Para qué cuenta</translation>
    </message>
    <message>
        <source>Type an amount to see where it goes</source>
        <translation>Escriba un importe para ver adónde va</translation>
    </message>
    <message>
        <source>%1 more than is open; it stays as credit.</source>
        <translation>%1 más de lo pendiente; queda como saldo a favor.</translation>
    </message>
    <message>
        <source>On file already as %1: it is not recorded twice.</source>
        <translation>Ya consta como %1: no se registra dos veces.</translation>
    </message>
    <message>
        <source>%1 has this number, with %2.</source>
        <translation>%1 lleva este número, con %2.</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Corregir el número</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln observación impide guardar</numerusform>
            <numerusform>%Ln observaciones impiden guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>No money moves: the payment is on file</source>
        <translation>No se mueve dinero: el pago ya consta</translation>
    </message>
</context>
<context>
    <name>kept::PaymentPlanPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>&amp;Payment plan</source>
        <translation>&amp;Plan de pagos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Forgiven at the end</source>
        <translation>Condonado al final</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money counts until</source>
        <translation>El dinero cuenta hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why; kept with what is done</source>
        <translation>Por qué; se guarda con lo que se hace</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>Waive instalment</source>
        <translation>Condonar cuota</translation>
    </message>
    <message>
        <source>Put instalment off</source>
        <translation>Aplazar cuota</translation>
    </message>
    <message>
        <source>Expect it again</source>
        <translation>Volver a esperarla</translation>
    </message>
    <message>
        <source>End payment plan</source>
        <translation>Terminar plan de pagos</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>New payment plan</source>
        <translation>Nuevo plan de pagos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2, proposed %3</source>
        <translation>%1, %2, propuesto el %3</translation>
    </message>
    <message>
        <source>Payment plan %1, %2, %3</source>
        <translation>Plan de pagos %1, %2, %3</translation>
    </message>
    <message>
        <source>settles for %1 of %2</source>
        <translation>quita al %1 de %2</translation>
    </message>
    <message>
        <source>%1 of the fees waived</source>
        <translation>%1 de los cargos condonados</translation>
    </message>
    <message>
        <source>interest frozen</source>
        <translation>sin intereses</translation>
    </message>
    <message>
        <source>offer ends %1</source>
        <translation>la oferta termina el %1</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Propuesto por %1, %2</translation>
    </message>
    <message>
        <source>Beyond the limits of who proposed it: %1</source>
        <translation>Supera los límites de quien lo propuso: %1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminado %1</translation>
    </message>
    <message>
        <source>Say why: it is kept with what is done.</source>
        <translation>Diga por qué: se guarda con lo que se hace.</translation>
    </message>
    <message>
        <source>Instalment %1 is waived.</source>
        <translation>La cuota %1 está condonada.</translation>
    </message>
    <message>
        <source>Instalment %1 is put off to the end.</source>
        <translation>La cuota %1 se aplaza al final.</translation>
    </message>
    <message>
        <source>Instalment %1 is expected again.</source>
        <translation>Se vuelve a esperar la cuota %1.</translation>
    </message>
    <message>
        <source>Payment plan %1 is ended.</source>
        <translation>El plan de pagos %1 ha terminado.</translation>
    </message>
    <message>
        <source>Payment plan %1 is approved.</source>
        <translation>El plan de pagos %1 está aprobado.</translation>
    </message>
    <message>
        <source>Payment plan %1 is declined.</source>
        <translation>El plan de pagos %1 está rechazado.</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Hacer valer de nuevo</translation>
    </message>
    <message>
        <source>settles for %1 of what waived fees leave of %2</source>
        <translation>se salda con el %1 de lo que los cargos condonados dejan de %2</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>%1 of it interest</source>
        <translation>%1 son intereses</translation>
    </message>
</context>
<context>
    <name>kept::PaymentPlanStrip</name>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Próxima cuota</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Instalments of the payment plan</source>
        <translation>Cuotas del plan de pagos</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1 on %2, %3 until %4</source>
        <translation>%1 en %2, %3 hasta el %4</translation>
    </message>
</context>
<context>
    <name>kept::PaymentsAndPromisesChart</name>
    <message>
        <source>Payments and promises</source>
        <translation>Pagos y promesas</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Prometido %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recibido %1, %2</translation>
    </message>
</context>
<context>
    <name>kept::PaymentsPane</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No payment in this time.</source>
        <translation>Ningún pago en este tiempo.</translation>
    </message>
    <message>
        <source>Payments are recorded on a customer&apos;s page with F7, or imported.</source>
        <translation>Los pagos se registran en la página del cliente con F7, o se importan.</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Volver al cliente</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>Usar saldo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Show the payments of everybody, not only of %1</source>
        <translation>Mostrar los pagos de todos, no solo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) and reversal(s)</source>
        <translation>
            <numerusform>%Ln pago o anulación</numerusform>
            <numerusform>%Ln pagos y anulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit on %1, %2</source>
        <translation>Saldo a favor en %1, %2</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>No se pudieron leer los pagos</translation>
    </message>
    <message>
        <source>Customer, plan, payment or reference</source>
        <translation>Cliente, plan, pago o referencia</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
</context>
<context>
    <name>kept::PeoplePane</name>
    <message>
        <source>People who work here</source>
        <translation>Personas que trabajan aquí</translation>
    </message>
    <message>
        <source>Nobody is known by name here.</source>
        <translation>Aquí no se conoce a nadie por su nombre.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer administers the file. Shift+F3 adds the first person.</source>
        <translation>Quien se sienta a este equipo administra el archivo. Mayús+F3 añade la primera persona.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Locks, identity and masks</source>
        <translation>Bloqueos, identidad y ocultación</translation>
    </message>
    <message>
        <source>People and security</source>
        <translation>Personas y seguridad</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Whose password is it?</source>
        <translation>¿De quién es la contraseña?</translation>
    </message>
    <message>
        <source>Choose somebody who works here, then press F4 again.</source>
        <translation>Elija a alguien que trabaje aquí y pulse F4 otra vez.</translation>
    </message>
    <message>
        <source>Kept asks for this password where the server asks %1 for none. That of the server is changed with F3.</source>
        <translation>Kept pide esta contraseña donde el servidor no le pide ninguna a %1. La del servidor se cambia con F3.</translation>
    </message>
</context>
<context>
    <name>kept::PersonDialog</name>
    <message>
        <source>&amp;Works here, and may sign in</source>
        <translation>&amp;Trabaja aquí y puede entrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Sin agencia</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>según la política</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Si&amp;gns in as</source>
        <translation>&amp;Entra como</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agencia</translation>
    </message>
    <message>
        <source>Limit of &amp;promises</source>
        <translation>Límite de &amp;promesas</translation>
    </message>
    <message>
        <source>A person needs a name and a sign-in.</source>
        <translation>Una persona necesita un nombre y una entrada.</translation>
    </message>
    <message>
        <source>Say whose agency the person works for.</source>
        <translation>Diga para qué agencia trabaja la persona.</translation>
    </message>
    <message>
        <source>empty: as it is</source>
        <translation>vacío: como está</translation>
    </message>
    <message>
        <source>empty: the server asks for none</source>
        <translation>vacío: el servidor no pide ninguna</translation>
    </message>
    <message>
        <source>Password at the ser&amp;ver</source>
        <translation>Contraseña en el ser&amp;vidor</translation>
    </message>
</context>
<context>
    <name>kept::PhoneDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Kept on this computer, for whoever sits here. The rules are asked before every call, either way.</source>
        <translation>Se guarda en este equipo, para quien se siente aquí. Las reglas se consultan antes de cada llamada, de una u otra forma.</translation>
    </message>
    <message>
        <source>Who takes the numbers that are called</source>
        <translation>Quién recibe los números a los que se llama</translation>
    </message>
    <message>
        <source>The system&apos;s phone</source>
        <translation>El teléfono del sistema</translation>
    </message>
    <message>
        <source>SIP through baresip</source>
        <translation>SIP mediante baresip</translation>
    </message>
    <message>
        <source>Each number is opened as a link; the program that the desktop has for telephone links dials it. How the call goes on is not heard of here.</source>
        <translation>Cada número se abre como enlace; lo marca el programa que el escritorio tiene para enlaces telefónicos. De cómo sigue la llamada no se sabe nada aquí.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>baresip runs on this computer with its module ctrl_tcp and an account at your exchange. Ringing, answer and end of each call are shown and recorded.</source>
        <translation>baresip funciona en este equipo con su módulo ctrl_tcp y una cuenta en su centralita. De cada llamada se muestran y registran el timbre, la respuesta y el final.</translation>
    </message>
    <message>
        <source>&amp;Computer</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1 is called as %2</source>
        <translation>A %1 se llama como %2</translation>
    </message>
    <message>
        <source>Asking baresip</source>
        <translation>Preguntando a baresip</translation>
    </message>
    <message>
        <source>baresip takes calls there.</source>
        <translation>baresip atiende allí.</translation>
    </message>
    <message>
        <source>Calls go through baresip now.</source>
        <translation>Las llamadas van ahora por baresip.</translation>
    </message>
    <message>
        <source>Numbers are handed to the system&apos;s phone now.</source>
        <translation>Los números se entregan ahora al teléfono del sistema.</translation>
    </message>
</context>
<context>
    <name>kept::PlanCalculator</name>
    <message>
        <source>Save and use it</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>The plan has no person whose sheet it could be.</source>
        <translation>El plan no tiene ninguna persona a quien corresponda la hoja.</translation>
    </message>
    <message>
        <source>A field can&apos;t be read yet</source>
        <translation>Un campo aún no se puede leer</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún no registrado</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Enviar a aprobación</translation>
    </message>
    <message>
        <source>Save payment plan</source>
        <translation>Guardar plan de pagos</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln observación impide guardar</numerusform>
            <numerusform>%Ln observaciones impiden guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond your limits: active once a supervisor approves it</source>
        <translation>Fuera de sus límites: activo cuando lo apruebe un supervisor</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to note</source>
        <translation>
            <numerusform>%Ln observación a tener en cuenta</numerusform>
            <numerusform>%Ln observaciones a tener en cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>Within your limits: active at once</source>
        <translation>Dentro de sus límites: activo al momento</translation>
    </message>
    <message>
        <source>Press Escape again to throw this away</source>
        <translation>Pulse Escape otra vez para descartarlo</translation>
    </message>
    <message>
        <source>Payment plan, %1, %2, %3</source>
        <translation>Plan de pagos, %1, %2, %3</translation>
    </message>
    <message>
        <source>Total due</source>
        <translation>Total debido</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Can be agreed on</source>
        <translation>Se puede acordar</translation>
    </message>
    <message>
        <source>Fees open</source>
        <translation>Cargos abiertos</translation>
    </message>
    <message>
        <source>Affordable a month</source>
        <translation>Asequible al mes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>&amp;Income and expenses</source>
        <translation>&amp;Ingresos y gastos</translation>
    </message>
    <message>
        <source>Terms and &amp;plan</source>
        <translation>Condiciones y &amp;plan</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Any supervisor</source>
        <translation>Cualquier supervisor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin datos</translation>
    </message>
</context>
<context>
    <name>kept::PlanClosingDialog</name>
    <message>
        <source>%1 due. Its cases close with it.</source>
        <translation>%1 por pagar. Sus casos se cierran con él.</translation>
    </message>
    <message>
        <source>closed on %1. Cases that closed with it open again.</source>
        <translation>cerrado el %1. Los casos que se cerraron con él se reabren.</translation>
    </message>
    <message>
        <source>closed. Cases that closed with it open again.</source>
        <translation>cerrado. Los casos que se cerraron con él se reabren.</translation>
    </message>
    <message>
        <source>Open a plan again, %1, %2</source>
        <translation>Reabrir un plan, %1, %2</translation>
    </message>
    <message>
        <source>Close a plan, %1, %2</source>
        <translation>Cerrar un plan, %1, %2</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is opened again. Required.</source>
        <translation>Por qué se reabre. Obligatorio.</translation>
    </message>
    <message>
        <source>Why it is closed. Required.</source>
        <translation>Por qué se cierra. Obligatorio.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 está abierto de nuevo.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 está cerrado.</translation>
    </message>
</context>
<context>
    <name>kept::PlanTerms</name>
    <message>
        <source>No interest while it is active</source>
        <translation>Sin intereses mientras esté activo</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>Condiciones propias</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Plan&amp;tilla</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>Para &amp;qué</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>Wor&amp;k out</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>I&amp;nstalment, %1</source>
        <translation>C&amp;uota, %1</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>T&amp;otal, %1</source>
        <translation>T&amp;otal, %1</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>&amp;First date</source>
        <translation>Pri&amp;mera fecha</translation>
    </message>
    <message>
        <source>&amp;Last date</source>
        <translation>Ú&amp;ltima fecha</translation>
    </message>
    <message>
        <source>On &amp;days off</source>
        <translation>Días no há&amp;biles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>P&amp;eriods off first</source>
        <translation>P&amp;eriodos sin cuota</translation>
    </message>
    <message>
        <source>&amp;Grows by</source>
        <translation>C&amp;rece un</translation>
    </message>
    <message>
        <source>Settles fo&amp;r</source>
        <translation>Quit&amp;a al</translation>
    </message>
    <message>
        <source>Fees wai&amp;ved</source>
        <translation>Car&amp;gos condonados</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>La oferta termina</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>What was said; kept with the payment plan</source>
        <translation>Lo que se dijo; se guarda con el plan de pagos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>of %1 due and undisputed</source>
        <translation>de %1 debidos y sin disputa</translation>
    </message>
    <message>
        <source>all that is due and undisputed</source>
        <translation>todo lo debido y sin disputa</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>primera fecha %1</translation>
    </message>
    <message>
        <source>each time, up to %1</source>
        <translation>cada vez, hasta %1</translation>
    </message>
    <message>
        <source>%1 forgiven once all is paid</source>
        <translation>%1 condonados cuando todo esté pagado</translation>
    </message>
    <message>
        <source>%1 of fees are open</source>
        <translation>%1 de cargos abiertos</translation>
    </message>
    <message>
        <source>no fees are open</source>
        <translation>no hay cargos abiertos</translation>
    </message>
    <message>
        <source>Ask for all that is due</source>
        <translation>Pedir todo lo debido</translation>
    </message>
    <message>
        <source>Ask for what is affordable</source>
        <translation>Pedir lo asequible</translation>
    </message>
    <message>
        <source>End it on %1</source>
        <translation>Terminarla el %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>of %1 after waived fees</source>
        <translation>de %1 tras los cargos condonados</translation>
    </message>
    <message>
        <source>Interest a &amp;year</source>
        <translation>Interé&amp;s anual</translation>
    </message>
    <message>
        <source>T&amp;aken on</source>
        <translation>Base &amp;de cálculo</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>kept::PointRow</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Only who meets: %1</source>
        <translation>Solo quien cumple: %1</translation>
    </message>
    <message>
        <source>How many for the points</source>
        <translation>Cuántos por los puntos</translation>
    </message>
    <message>
        <source>How much for the points</source>
        <translation>Cuánto por los puntos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>The most points that this gives</source>
        <translation>El máximo de puntos que da</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>The reason that is shown</source>
        <translation>El motivo que se muestra</translation>
    </message>
    <message>
        <source>points for everybody</source>
        <translation>puntos para todos</translation>
    </message>
    <message>
        <source>points once, where</source>
        <translation>puntos una vez, si</translation>
    </message>
    <message>
        <source>points for each</source>
        <translation>puntos por cada</translation>
    </message>
    <message>
        <source>When the points are given</source>
        <translation>Cuándo se dan los puntos</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>A rule of points needs a reason that specialists can read.</source>
        <translation>Una regla de puntos necesita un motivo que los especialistas puedan leer.</translation>
    </message>
    <message>
        <source>%1: the amount can&apos;t be read.</source>
        <translation>%1: no se puede leer el importe.</translation>
    </message>
</context>
<context>
    <name>kept::PointRows</name>
    <message>
        <source>No points: within a band whoever has the smaller number comes first.</source>
        <translation>Sin puntos: dentro de una banda va primero quien tiene el número menor.</translation>
    </message>
    <message>
        <source>Rule of points</source>
        <translation>Regla de puntos</translation>
    </message>
</context>
<context>
    <name>kept::PolicyFields</name>
    <message>
        <source>Most &amp;promises of a plan</source>
        <translation>Máximo de &amp;promesas de un plan</translation>
    </message>
    <message>
        <source>Which promises &amp;count</source>
        <translation>Qué promesas &amp;cuentan</translation>
    </message>
    <message>
        <source>Days of &amp;grace</source>
        <translation>Días de &amp;gracia</translation>
    </message>
    <message>
        <source>&amp;Kind of those days</source>
        <translation>C&amp;lase de esos días</translation>
    </message>
    <message>
        <source>Share that may be &amp;missing</source>
        <translation>Parte que puede &amp;faltar</translation>
    </message>
    <message>
        <source>The same in minor &amp;units</source>
        <translation>Lo mismo en &amp;unidades mínimas</translation>
    </message>
    <message>
        <source>A promise reaches ahead, in &amp;days</source>
        <translation>Una promesa alcanza, en &amp;días</translation>
    </message>
    <message>
        <source>Least share of the &amp;first part</source>
        <translation>Parte mínima de la prime&amp;ra cuota</translation>
    </message>
    <message>
        <source>The same in minor un&amp;its</source>
        <translation>Lo mismo en un&amp;idades mínimas</translation>
    </message>
    <message>
        <source>&amp;Order in which money pays</source>
        <translation>&amp;Orden en que se aplica el dinero</translation>
    </message>
    <message>
        <source>&amp;Small balances that close a plan</source>
        <translation>&amp;Saldos pequeños que cierran un plan</translation>
    </message>
    <message>
        <source>In other currencies, in mi&amp;nor units</source>
        <translation>En otras monedas, en unidades mí&amp;nimas</translation>
    </message>
    <message>
        <source>First days of the &amp;ranges of days past due</source>
        <translation>Primeros días de los tramos de &amp;mora</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>lo habitual: %1</translation>
    </message>
</context>
<context>
    <name>kept::PolicyForm</name>
    <message>
        <source>Save the policy</source>
        <translation>Guardar la política</translation>
    </message>
    <message>
        <source>Policy of a team, a person or a plan</source>
        <translation>Política de un equipo, una persona o un plan</translation>
    </message>
    <message>
        <source>Clear policy</source>
        <translation>Vaciar política</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Promises and money: the strictest of house, team, person and plan holds</source>
        <translation>Promesas y dinero: vale lo más estricto de casa, equipo, persona y plan</translation>
    </message>
    <message>
        <source>Whose policy</source>
        <translation>De quién es la política</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Toda la casa</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>CP-000123, then Enter</source>
        <translation>CP-000123 y luego Intro</translation>
    </message>
    <message>
        <source>Polic&amp;y of</source>
        <translation>Po&amp;lítica de</translation>
    </message>
    <message>
        <source>%1, own policy</source>
        <translation>%1, política propia</translation>
    </message>
    <message>
        <source>What was typed for %1 is not saved yet: save it, or take it back.</source>
        <translation>Lo escrito para %1 no está guardado todavía: guárdelo o deshágalo.</translation>
    </message>
    <message>
        <source>The policy of %1 is saved; it holds at every desk from now on.</source>
        <translation>La política de %1 está guardada; vale en todos los puestos desde ahora.</translation>
    </message>
</context>
<context>
    <name>kept::Program</name>
    <message>
        <source>Open a desk</source>
        <translation>Abrir un puesto</translation>
    </message>
    <message>
        <source>Kept desks (*.kept);;All files (*)</source>
        <translation>Puestos de Kept (*.kept);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Making up customers, debts and promises</source>
        <translation>Inventando clientes, deudas y promesas</translation>
    </message>
    <message>
        <source>This desk could not be opened</source>
        <translation>No se pudo abrir este puesto</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>kept::PromiseDialog</name>
    <message>
        <source>Promises on this plan</source>
        <translation>Promesas de este plan</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usadas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Total due</source>
        <translation>Total debido</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Already promised</source>
        <translation>Ya prometido</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <translation>Se puede prometer</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <translation>La política %1</translation>
    </message>
    <message>
        <source>No promise is left on this plan</source>
        <translation>A este plan no le quedan promesas</translation>
    </message>
    <message>
        <source>Rule PTP.LIMIT. A promise that is cancelled gives its place back where the policy says so.</source>
        <translation>Regla PTP.LIMIT. Una promesa anulada devuelve su lugar si la política lo dice.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Your draft, kept with the request</source>
        <translation>Su borrador, guardado con la solicitud</translation>
    </message>
    <message>
        <source>&amp;All due</source>
        <translation>&amp;Todo lo debido</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>&amp;Mitad</translation>
    </message>
    <message>
        <source>Mi&amp;nimum</source>
        <translation>Mí&amp;nimo</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>En una &amp;semana</translation>
    </message>
    <message>
        <source>Month &amp;end</source>
        <translation>&amp;Fin de mes</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>En partes</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Número de partes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio de pago</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Me&amp;dio</translation>
    </message>
    <message>
        <source>Amount promised</source>
        <translation>Importe prometido</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>Imp&amp;orte</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message numerus="yes">
        <source>Not after %1, %n day(s)</source>
        <translation>
            <numerusform>Hasta el %1, %Ln día</numerusform>
            <numerusform>Hasta el %1, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;First date</source>
        <translation>&amp;Primera fecha</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Any supervisor</source>
        <translation>Cualquier supervisor</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why one more promise will be kept. Required; kept with the approval.</source>
        <translation>Por qué se cumplirá una promesa más. Obligatorio; se guarda con la aprobación.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Request override</source>
        <translation>Pedir excepción</translation>
    </message>
    <message>
        <source>Save promise</source>
        <translation>Guardar promesa</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln observación impide guardar</numerusform>
            <numerusform>%Ln observaciones impiden guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>A field can&apos;t be read yet</source>
        <translation>Un campo aún no se puede leer</translation>
    </message>
    <message>
        <source>Not a promise until it is approved</source>
        <translation>No es promesa hasta que se apruebe</translation>
    </message>
    <message>
        <source>Give a reason for the request</source>
        <translation>Dé un motivo para la solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to note</source>
        <translation>
            <numerusform>%Ln observación que tener en cuenta</numerusform>
            <numerusform>%Ln observaciones que tener en cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Escape again to throw the draft away</source>
        <translation>Pulse Escape otra vez para descartar el borrador</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>Replace the promise</source>
        <translation>Sustituir la promesa</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n promise(s); %2 count.</source>
        <translation>
            <numerusform>%1 permite %Ln promesa; cuentan %2.</numerusform>
            <numerusform>%1 permite %Ln promesas; cuentan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor may allow one more.</source>
        <translation>Un supervisor puede permitir una más.</translation>
    </message>
    <message>
        <source>%1, first due %2, %3, of level %4.</source>
        <translation>%1, primer vencimiento %2, %3, de nivel %4.</translation>
    </message>
    <message>
        <source>%1 has come of it.</source>
        <translation>De ella han llegado %1.</translation>
    </message>
    <message>
        <source>It takes the place of %1, one level up: level %2</source>
        <translation>Ocupa el lugar de %1, un nivel más arriba: nivel %2</translation>
    </message>
    <message>
        <source>%1 is over once this is saved; what came for it stays counted.</source>
        <translation>%1 termina al guardar esta; lo que llegó para ella sigue contando.</translation>
    </message>
    <message>
        <source>A supervisor may allow this one.</source>
        <translation>Un supervisor puede permitir esta.</translation>
    </message>
    <message>
        <source>%1 is over once the request is approved; what came for it stays counted.</source>
        <translation>%1 termina en cuanto se apruebe la solicitud; lo que llegó por ella sigue contando.</translation>
    </message>
</context>
<context>
    <name>kept::PromiseParts</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Importe, %1</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Cuenta hasta</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Date of part %1</source>
        <translation>Fecha de la parte %1</translation>
    </message>
    <message>
        <source>Amount of part %1</source>
        <translation>Importe de la parte %1</translation>
    </message>
</context>
<context>
    <name>kept::PromisesByStateChart</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplidas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Cumplidas en parte</translation>
    </message>
    <message>
        <source>Kept %1, partly %2</source>
        <translation>Cumplidas %1, en parte %2</translation>
    </message>
    <message>
        <source>Broken %1, open %2</source>
        <translation>Incumplidas %1, abiertas %2</translation>
    </message>
</context>
<context>
    <name>kept::PromisesPane</name>
    <message>
        <source>Kinds of promises</source>
        <translation>Clases de promesas</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>No promise of this kind.</source>
        <translation>Ninguna promesa de esta clase.</translation>
    </message>
    <message>
        <source>Promises are taken on a customer&apos;s page with F6.</source>
        <translation>Las promesas se toman en la página del cliente con F6.</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por importe</translation>
    </message>
    <message>
        <source>Verdicts of</source>
        <translation>Resultados de</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>To the promises of this kind</source>
        <translation>A las promesas de esta clase</translation>
    </message>
    <message>
        <source>By amount, by date</source>
        <translation>Por importe, por fecha</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>promesas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n promise(s)</source>
        <translation>
            <numerusform>%1: %Ln promesa</numerusform>
            <numerusform>%1: %Ln promesas</numerusform>
        </translation>
    </message>
    <message>
        <source>The promises could not be read</source>
        <translation>No se pudieron leer las promesas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Customer, plan, promise, or who took it</source>
        <translation>Cliente, plan, promesa o quién la tomó</translation>
    </message>
    <message>
        <source>Cancel promise</source>
        <translation>Anular la promesa</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Hacer valer de nuevo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
</context>
<context>
    <name>kept::QueueBoard</name>
    <message>
        <source>Customers of the queue</source>
        <translation>Clientes de la cola</translation>
    </message>
    <message>
        <source>Nobody is left in this queue.</source>
        <translation>No queda nadie en esta cola.</translation>
    </message>
    <message>
        <source>Who opens later comes up by itself. Ctrl+R places all customers anew.</source>
        <translation>Quien abre más tarde aparece por sí solo. Ctrl+R vuelve a ordenar a todos los clientes.</translation>
    </message>
    <message>
        <source>Nobody of this queue opens later.</source>
        <translation>Nadie de esta cola abre más tarde.</translation>
    </message>
    <message>
        <source>Here stand customers whom nobody may call now, who rest, or who wait for a callback.</source>
        <translation>Aquí están los clientes a quienes ahora nadie puede llamar, los que descansan y los que esperan una llamada.</translation>
    </message>
    <message>
        <source>Nobody is at work on this queue.</source>
        <translation>Nadie trabaja en esta cola.</translation>
    </message>
    <message>
        <source>A customer who is worked on stands here with the name of whoever does it.</source>
        <translation>Aquí está el cliente al que se atiende, con el nombre de quien lo hace.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Place all anew</source>
        <translation>Reordenar todos</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Abre más tarde</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In order, opens later, at work</source>
        <translation>En orden, abre más tarde, en curso</translation>
    </message>
    <message>
        <source>There is no queue yet; a supervisor defines them.</source>
        <translation>Aún no hay colas; las define un supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%Ln cola</numerusform>
            <numerusform>%Ln colas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) placed anew.</source>
        <translation>
            <numerusform>%Ln cliente reordenado.</numerusform>
            <numerusform>%Ln clientes reordenados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose customer is to be taken back?</source>
        <translation>¿Qué cliente se retira?</translation>
    </message>
    <message>
        <source>Choose one under At work, then press Ctrl+Backspace again.</source>
        <translation>Elija uno en En curso y pulse otra vez Ctrl+Retroceso.</translation>
    </message>
    <message>
        <source>The customer was taken back and stands in the queue.</source>
        <translation>Se retiró el cliente y vuelve a estar en la cola.</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, desactivada</translation>
    </message>
    <message>
        <source>There is no queue yet: Shift+F3 makes one.</source>
        <translation>Todavía no hay colas: Mayús+F3 crea una.</translation>
    </message>
    <message>
        <source>Edit queue</source>
        <translation>Editar cola</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <source>Queue earlier in the order</source>
        <translation>Cola antes en el orden</translation>
    </message>
    <message>
        <source>Queue later in the order</source>
        <translation>Cola después en el orden</translation>
    </message>
    <message>
        <source>Remove queue</source>
        <translation>Eliminar cola</translation>
    </message>
    <message>
        <source>Queue %1 is saved; all customers are placed anew.</source>
        <translation>La cola %1 está guardada; todos los clientes se colocan de nuevo.</translation>
    </message>
    <message>
        <source>Remove queue %1?</source>
        <translation>¿Eliminar la cola %1?</translation>
    </message>
    <message>
        <source>Its customers find another queue or stand in none. Press Ctrl+Delete again to remove it.</source>
        <translation>Sus clientes pasan a otra cola o a ninguna. Pulse Ctrl+Supr otra vez para eliminarla.</translation>
    </message>
    <message>
        <source>Queue %1 is removed; all customers are placed anew.</source>
        <translation>La cola %1 está eliminada; todos los clientes se colocan de nuevo.</translation>
    </message>
    <message>
        <source>Take the customer back</source>
        <translation>Recuperar el cliente</translation>
    </message>
    <message>
        <source>Give the plans to somebody else</source>
        <translation>Dar los planes a otra persona</translation>
    </message>
    <message>
        <source>Whose plans are to be given to somebody else?</source>
        <translation>¿De quién son los planes que se dan a otra persona?</translation>
    </message>
    <message>
        <source>Choose a customer of the list, then press Ctrl+G again.</source>
        <translation>Elija un cliente de la lista y pulse Ctrl+G otra vez.</translation>
    </message>
    <message>
        <source>There is no open plan to give.</source>
        <translation>No hay ningún plan abierto que dar.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan dado a %1.</numerusform>
            <numerusform>%n planes dados a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::QueueDialog</name>
    <message>
        <source>In &amp;use</source>
        <translation>En &amp;uso</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Everybody who has an open plan.</source>
        <translation>Todos los que tienen un plan abierto.</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>No exceptions.</source>
        <translation>Sin excepciones.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>Quién la trabaja</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Worked by</source>
        <translation>&amp;Trabajada por</translation>
    </message>
    <message>
        <source>Whom it takes</source>
        <translation>A quién toma</translation>
    </message>
    <message>
        <source>How many conditions have to be met</source>
        <translation>Cuántas condiciones deben cumplirse</translation>
    </message>
    <message>
        <source>who meets all of these conditions</source>
        <translation>que cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>who meets any of these conditions</source>
        <translation>que cumplen alguna de estas condiciones</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>but nobody who meets one of these</source>
        <translation>pero nadie que cumpla una de estas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Bloqueos</translation>
    </message>
    <message>
        <source>Points, which add up</source>
        <translation>Puntos, que se suman</translation>
    </message>
    <message>
        <source>Who comes first, whatever the points</source>
        <translation>Quién va primero, sean cuales sean los puntos</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>When a customer comes again</source>
        <translation>Cuándo vuelve un cliente</translation>
    </message>
    <message>
        <source>&amp;Leased for</source>
        <translation>R&amp;eservado durante</translation>
    </message>
    <message>
        <source>minutes after the last sign of life from a desk</source>
        <translation>minutos tras la última señal de un puesto</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Otra condición</translation>
    </message>
    <message>
        <source>Another exception</source>
        <translation>Otra excepción</translation>
    </message>
    <message>
        <source>Another rule of points</source>
        <translation>Otra regla de puntos</translation>
    </message>
    <message>
        <source>This filter was written outside the window and stays as it is: %1</source>
        <translation>Este filtro se escribió fuera de la ventana y queda como está: %1</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Una cola necesita un nombre.</translation>
    </message>
    <message>
        <source>The preview comes back once the definition can be read.</source>
        <translation>La vista previa vuelve cuando se pueda leer la definición.</translation>
    </message>
    <message>
        <source>Name the queue to save it</source>
        <translation>Dé un nombre a la cola para guardarla</translation>
    </message>
</context>
<context>
    <name>kept::ReasonedDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
</context>
<context>
    <name>kept::RecordList</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exportar esta tabla</translation>
    </message>
    <message>
        <source>Order by a column</source>
        <translation>Ordenar por una columna</translation>
    </message>
</context>
<context>
    <name>kept::ReinstateDialog</name>
    <message>
        <source>Let a payment count again</source>
        <translation>Hacer que un pago vuelva a contar</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Volver a contarlo</translation>
    </message>
    <message>
        <source>Why it was taken back by mistake. Required.</source>
        <translation>Por qué se anuló por error. Obligatorio.</translation>
    </message>
    <message>
        <source>%1 counts again; %2 is due on %3.</source>
        <translation>%1 vuelve a contar; en %3 se deben %2.</translation>
    </message>
</context>
<context>
    <name>kept::ReplayPage</name>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Contacts that would have been refused</source>
        <translation>Contactos que se habrían denegado</translation>
    </message>
    <message>
        <source>Judge past contacts again.</source>
        <translation>Vuelva a juzgar los contactos pasados.</translation>
    </message>
    <message>
        <source>Each is judged by what was known at its instant; nothing is changed.</source>
        <translation>Cada uno se juzga por lo que se sabía en su instante; no se cambia nada.</translation>
    </message>
    <message>
        <source>Packs in force</source>
        <translation>Paquetes en vigor</translation>
    </message>
    <message>
        <source>A changed pack…</source>
        <translation>Un paquete cambiado…</translation>
    </message>
    <message>
        <source>A folder of packs…</source>
        <translation>Una carpeta de paquetes…</translation>
    </message>
    <message>
        <source>What judges</source>
        <translation>Qué juzga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>replayed contacts</source>
        <translation>contactos repetidos</translation>
    </message>
    <message>
        <source>A changed pack</source>
        <translation>Un paquete cambiado</translation>
    </message>
    <message>
        <source>A folder of packs</source>
        <translation>Una carpeta de paquetes</translation>
    </message>
    <message>
        <source>Rule packs (*.json);;All files (*)</source>
        <translation>Paquetes de reglas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 customers.</source>
        <translation>Detenido tras %1 de %2 clientes.</translation>
    </message>
    <message>
        <source>%1 of %2 contacts would have been refused.</source>
        <translation>Se habrían denegado %1 de %2 contactos.</translation>
    </message>
    <message>
        <source>The contacts were not judged</source>
        <translation>No se juzgaron los contactos</translation>
    </message>
</context>
<context>
    <name>kept::RequestCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo alegado</translation>
    </message>
    <message>
        <source>What you say to it</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Required to decline; the specialist reads it.</source>
        <translation>Obligatoria para rechazar; la lee el gestor.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>The request can&apos;t be read</source>
        <translation>No se puede leer la solicitud</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Say why: the specialist tells the customer.</source>
        <translation>Diga por qué: el gestor se lo dice al cliente.</translation>
    </message>
    <message>
        <source>A call that the rules refuse</source>
        <translation>Una llamada que las reglas rechazan</translation>
    </message>
    <message>
        <source>This request is yours. %1 %2.</source>
        <translation>Esta solicitud es suya. %1 %2.</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
</context>
<context>
    <name>kept::RequestsPane</name>
    <message>
        <source>What you asked for</source>
        <translation>Lo que usted pidió</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>You have asked for nothing yet.</source>
        <translation>Aún no ha pedido nada.</translation>
    </message>
    <message>
        <source>A promise past the limit, a payment plan beyond your limits and a refused call can be asked for in their forms; the answers stand here.</source>
        <translation>Una promesa por encima del límite, un plan de pagos fuera de sus límites y una llamada rechazada se piden en sus formularios; las respuestas aparecen aquí.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Your requests could not be read</source>
        <translation>No se pudieron leer sus solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%Ln espera respuesta</numerusform>
            <numerusform>%Ln esperan respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were answered; the page Requests has them all. The last: %1</source>
        <translation>
            <numerusform>%Ln de sus solicitudes tiene respuesta; está en la página Solicitudes. La última: %1</numerusform>
            <numerusform>%Ln de sus solicitudes tienen respuesta; están en la página Solicitudes. La última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Taken back: %1, %2.</source>
        <translation>Retirada: %1, %2.</translation>
    </message>
    <message>
        <source>Taken back by who asked</source>
        <translation>Retirado por quien lo pidió</translation>
    </message>
</context>
<context>
    <name>kept::RestRows</name>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>How the contact ended</source>
        <translation>Cómo terminó el contacto</translation>
    </message>
    <message>
        <source>Any other way</source>
        <translation>De cualquier otro modo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Take this rest away</source>
        <translation>Quitar este reposo</translation>
    </message>
    <message>
        <source>comes again after</source>
        <translation>vuelve después de</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>%1: it is named twice.</source>
        <translation>%1: se nombra dos veces.</translation>
    </message>
</context>
<context>
    <name>kept::ReversalDialog</name>
    <message>
        <source>Take a payment back</source>
        <translation>Anular un pago</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anularlo</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Devuelto por el banco</translation>
    </message>
    <message>
        <source>Refunded to the customer</source>
        <translation>Reembolsado al cliente</translation>
    </message>
    <message>
        <source>Corrected, it was recorded wrongly</source>
        <translation>Corregido, se registró mal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>Número del banco</translation>
    </message>
    <message>
        <source>What happened, if the reason alone does not say it</source>
        <translation>Qué pasó, si el motivo no lo dice</translation>
    </message>
    <message>
        <source>Of the return, if there is one</source>
        <translation>De la devolución, si la hay</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>N&amp;umber of the bank</source>
        <translation>Número del &amp;banco</translation>
    </message>
    <message>
        <source>The number of the bank is being looked for</source>
        <translation>Se busca el número del banco</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 ya lleva este número.</translation>
    </message>
    <message>
        <source>Another payment has the number of the bank</source>
        <translation>Otro pago lleva el número del banco</translation>
    </message>
    <message>
        <source>%1 was taken back; %2 is due on %3.</source>
        <translation>%1 se anuló; en %3 se adeudan %2.</translation>
    </message>
</context>
<context>
    <name>kept::RingStrip</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 called at %2</source>
        <translation>%1 llamó a las %2</translation>
    </message>
    <message>
        <source>%1 is on the phone</source>
        <translation>%1 está al teléfono</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>Llama %1</translation>
    </message>
    <message>
        <source>The number is withheld</source>
        <translation>El número está oculto</translation>
    </message>
    <message>
        <source>Looking the number up</source>
        <translation>Buscando el número</translation>
    </message>
    <message>
        <source>Nobody on file has this number</source>
        <translation>Nadie registrado tiene este número</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said to be another&apos;s number now</source>
        <translation>se dijo que el número ya es de otra persona</translation>
    </message>
    <message>
        <source>The number of %1 and others</source>
        <translation>El número de %1 y otros</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>El número de %1</translation>
    </message>
    <message>
        <source>%1; you are on a call</source>
        <translation>%1; usted está en una llamada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>kept::SaidKeys</name>
    <message>
        <source>Not at some times</source>
        <translation>No a ciertas horas</translation>
    </message>
    <message>
        <source>Not at this place</source>
        <translation>No en este lugar</translation>
    </message>
    <message>
        <source>Employer forbids it</source>
        <translation>Lo prohíbe la empresa</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>No más llamadas</translation>
    </message>
    <message>
        <source>No contact at all</source>
        <translation>Ningún contacto</translation>
    </message>
    <message>
        <source>Has an attorney</source>
        <translation>Tiene abogado</translation>
    </message>
    <message>
        <source>Text messages welcome</source>
        <translation>Acepta mensajes</translation>
    </message>
    <message>
        <source>E-mails welcome</source>
        <translation>Acepta correos</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Se habló con</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Days that are inconvenient</source>
        <translation>Días que no convienen</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>entre semana</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>en fin de semana</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>los %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>From, in their time</source>
        <translation>Desde, en su hora</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To, in their time</source>
        <translation>Hasta, en su hora</translation>
    </message>
    <message>
        <source>their time</source>
        <translation>en su hora</translation>
    </message>
</context>
<context>
    <name>kept::SchedulePreview</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Come to</source>
        <translation>Suman</translation>
    </message>
    <message>
        <source>Last due</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Forgiven at the end</source>
        <translation>Condonado al final</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>kept::ScriptPanel</name>
    <message>
        <source>Next line</source>
        <translation>Siguiente frase</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, there are no words in their language</source>
        <translation>%1, no hay frases en su idioma</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>kept::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search customers, accounts, phones, plans, commands</source>
        <translation>Buscar clientes, cuentas, teléfonos, planes, órdenes</translation>
    </message>
    <message>
        <source>Part of a name, the digits of a number or phone, a plan&apos;s number, or a command</source>
        <translation>Parte de un nombre, las cifras de un número o teléfono, el número de un plan o una orden</translation>
    </message>
</context>
<context>
    <name>kept::Seat</name>
    <message>
        <source>Lock this desk</source>
        <translation>Bloquear este puesto</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Entra otra persona</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>There are no users yet: an administrator adds them.</source>
        <translation>Aún no hay usuarios: los añade un administrador.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The server lets %1 in without a password. Choose one of your own for Kept: it is asked for at the start, and when this desk was locked.</source>
        <translation>El servidor deja entrar a %1 sin contraseña. Elija una propia para Kept: se pide al empezar y cuando este puesto se bloqueó.</translation>
    </message>
</context>
<context>
    <name>kept::SecurityForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A desk &amp;locks itself after minutes without a key</source>
        <translation>Un puesto se &amp;bloquea tras minutos sin tecla</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Who calls is asked, in this order</source>
        <translation>A quien llama se le pregunta, en este orden</translation>
    </message>
    <message>
        <source>&amp;Right answers that pass</source>
        <translation>&amp;Respuestas correctas que bastan</translation>
    </message>
    <message>
        <source>&amp;Failed checks within a day that lock</source>
        <translation>Comprobaciones &amp;fallidas en un día que bloquean</translation>
    </message>
    <message>
        <source>Locked for &amp;minutes</source>
        <translation>Bloqueo durante &amp;minutos</translation>
    </message>
    <message>
        <source>A pass &amp;holds for minutes</source>
        <translation>Una comprobación &amp;vale durante minutos</translation>
    </message>
    <message>
        <source>Mask &amp;money at work until the check is passed</source>
        <translation>Ocultar el &amp;dinero en el trabajo hasta pasar la comprobación</translation>
    </message>
    <message>
        <source>Saved; it holds at every desk from now on.</source>
        <translation>Guardado; vale en todos los puestos desde ahora.</translation>
    </message>
</context>
<context>
    <name>kept::ShareEdit</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>kept::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>¿Quién trabaja en este puesto?</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar el puesto</translation>
    </message>
</context>
<context>
    <name>kept::SignInForm</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1, at this computer</source>
        <translation>%1, en este equipo</translation>
    </message>
    <message>
        <source>No password is set: Enter is enough.</source>
        <translation>No hay contraseña: basta con Intro.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>Esa no es la contraseña de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: wait %n second(s).</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas: espere %Ln segundo.</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas: espere %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>%1 The desk stays locked until the server knows you.</source>
        <translation>%1 El puesto sigue bloqueado hasta que el servidor lo reconozca.</translation>
    </message>
    <message>
        <source>Nobody is known by name here yet: this lock hides the screen, but anybody at this computer can open it. Enter is enough.</source>
        <translation>Aquí aún no se conoce a nadie por su nombre: este bloqueo oculta la pantalla, pero cualquiera en este ordenador puede abrirla. Basta con Intro.</translation>
    </message>
    <message>
        <source>The server lets this login in without a password now: nothing typed here shows who you are. Sign in anew: Kept then asks for a password of your own.</source>
        <translation>El servidor ahora deja entrar a este usuario sin contraseña: nada de lo que se escriba aquí muestra quién es usted. Inicie sesión de nuevo: Kept le pedirá una contraseña propia.</translation>
    </message>
</context>
<context>
    <name>kept::SlotBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usadas</translation>
    </message>
</context>
<context>
    <name>kept::StatusText</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>Promesa abierta</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Cumplida en parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Dispute hold</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Hardship hold</source>
        <translation>Dificultad económica</translation>
    </message>
    <message>
        <source>Breathing space</source>
        <translation>Moratoria</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>Concurso de acreedores</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Asked for no contact</source>
        <translation>Pidió no ser contactado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Complaint hold</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Préstamo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <source>Auto loan</source>
        <translation>Préstamo de auto</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Overdraft</source>
        <translation>Descubierto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Prometió pagar</translation>
    </message>
    <message>
        <source>Talked, nothing agreed</source>
        <translation>Habló, sin acuerdo</translation>
    </message>
    <message>
        <source>Paid during the call</source>
        <translation>Pagó en la llamada</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Se dejó mensaje</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>Se niega a pagar</translation>
    </message>
    <message>
        <source>Third party answered</source>
        <translation>Contestó un tercero</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Tarjeta de débito</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Domiciliación</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Impagada</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonada</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>Ya no se espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>First notice sent</source>
        <translation>primer aviso enviado</translation>
    </message>
    <message>
        <source>Called, not wrapped up yet</source>
        <translation>Se llamó, aún sin cerrar</translation>
    </message>
    <message>
        <source>Ended with its plan</source>
        <translation>Terminada con su plan</translation>
    </message>
</context>
<context>
    <name>kept::TemplateDialog</name>
    <message>
        <source>&amp;No interest while it is active</source>
        <translation>Sin intereses mientras esté activ&amp;o</translation>
    </message>
    <message>
        <source>It is offere&amp;d</source>
        <translation>Se o&amp;frece</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Template, %1</source>
        <translation>Plantilla, %1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Short and without blanks, for instance MONTHLY-9</source>
        <translation>Corto y sin espacios, por ejemplo MONTHLY-9</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>agreed each time</source>
        <translation>se acuerda cada vez</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>For &amp;accounts of the type</source>
        <translation>Para cuen&amp;tas del tipo</translation>
    </message>
    <message>
        <source>For the &amp;hardship</source>
        <translation>Para la &amp;dificultad</translation>
    </message>
    <message>
        <source>Mone&amp;y is due</source>
        <translation>Se &amp;paga</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>C&amp;uotas</translation>
    </message>
    <message>
        <source>A due date on a &amp;weekend goes to</source>
        <translation>Un &amp;vencimiento en fin de semana pasa a</translation>
    </message>
    <message>
        <source>&amp;Periods off at the start</source>
        <translation>Periodos sin cuota al &amp;inicio</translation>
    </message>
    <message>
        <source>Each instalment &amp;grows by</source>
        <translation>Cada cuota c&amp;rece un</translation>
    </message>
    <message>
        <source>S&amp;ettles at</source>
        <translation>&amp;Salda con</translation>
    </message>
    <message>
        <source>&amp;Fees waived</source>
        <translation>Comision&amp;es perdonadas</translation>
    </message>
    <message>
        <source>A template needs a code and a name.</source>
        <translation>Una plantilla necesita un código y un nombre.</translation>
    </message>
    <message>
        <source>Say at which share of the balance it settles.</source>
        <translation>Indique con qué parte del saldo se liquida.</translation>
    </message>
    <message>
        <source>The template %1 is saved.</source>
        <translation>La plantilla %1 está guardada.</translation>
    </message>
    <message>
        <source>&amp;The offer ends after days</source>
        <translation>L&amp;a oferta termina tras días</translation>
    </message>
    <message>
        <source>Inte&amp;rest a year</source>
        <translation>I&amp;nterés anual</translation>
    </message>
    <message>
        <source>Taken &amp;on</source>
        <translation>&amp;Base de cálculo</translation>
    </message>
    <message>
        <source>It can&apos;t bear interest and freeze it.</source>
        <translation>No puede llevar intereses y congelarlos.</translation>
    </message>
    <message>
        <source>Instalments that grow bear no interest.</source>
        <translation>Las cuotas que crecen no llevan intereses.</translation>
    </message>
</context>
<context>
    <name>kept::TermsForm</name>
    <message>
        <source>Days from the first instalment to the last</source>
        <translation>Días desde la primera cuota hasta la última</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Settles at least at</source>
        <translation>Se salda al menos con</translation>
    </message>
    <message>
        <source>Fees waived at most</source>
        <translation>Comisiones perdonadas como máximo</translation>
    </message>
    <message>
        <source>Periods off at the start</source>
        <translation>Periodos sin cuota al inicio</translation>
    </message>
    <message>
        <source>Days until the first instalment</source>
        <translation>Días hasta la primera cuota</translation>
    </message>
    <message>
        <source>Instalments put off later</source>
        <translation>Cuotas aplazadas después</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Without approval, a payment plan goes as far as</source>
        <translation>Sin aprobación, un plan de pagos llega hasta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadlines of the house, in days</source>
        <translation>Plazos de la casa, en días</translation>
    </message>
    <message>
        <source>A &amp;reminder waits before what it reminds of falls due</source>
        <translation>Un &amp;recordatorio espera antes del vencimiento</translation>
    </message>
    <message>
        <source>A &amp;dispute is answered within</source>
        <translation>Una &amp;disputa se responde en</translation>
    </message>
    <message>
        <source>Saved; it holds at every desk from now on.</source>
        <translation>Guardado; vale en todos los puestos desde ahora.</translation>
    </message>
    <message>
        <source>Interest a year at most</source>
        <translation>Interés anual como máximo</translation>
    </message>
</context>
<context>
    <name>kept::TermsPane</name>
    <message>
        <source>Templates of payment plans</source>
        <translation>Plantillas de planes de pago</translation>
    </message>
    <message>
        <source>No template.</source>
        <translation>Ninguna plantilla.</translation>
    </message>
    <message>
        <source>Shift+F3 adds the first one.</source>
        <translation>Mayús+F3 añade la primera.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>The terms could not be read</source>
        <translation>No se han podido leer las condiciones</translation>
    </message>
    <message>
        <source>Limits, deadlines and policy</source>
        <translation>Límites, plazos y política</translation>
    </message>
    <message>
        <source>Terms and policy</source>
        <translation>Términos y política</translation>
    </message>
</context>
<context>
    <name>kept::TimelineModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
</context>
<context>
    <name>kept::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show the whole entry, or its record</source>
        <translation>Mostrar la entrada completa o su registro</translation>
    </message>
</context>
<context>
    <name>kept::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The screen %1 did not appear.</source>
        <translation>La pantalla %1 no apareció.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>kept::TransferDialog</name>
    <message>
        <source>Move a payment to another plan</source>
        <translation>Trasladar un pago a otro plan</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Trasladarlo</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Al plan</translation>
    </message>
    <message>
        <source>Another plan, by its number</source>
        <translation>Otro plan, por su número</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>&amp;To the plan</source>
        <translation>Al &amp;plan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Its &amp;credit</source>
        <translation>Su &amp;saldo a favor</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it belongs there. Required; kept with both entries.</source>
        <translation>Por qué corresponde allí. Obligatorio; se guarda con ambos asientos.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 adeudados</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Type the number of the plan</source>
        <translation>Escriba el número del plan</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read yet</source>
        <translation>El importe aún no se puede leer</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 se trasladaron a %2.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be moved</source>
        <translation>El importe no se puede trasladar</translation>
    </message>
</context>
<context>
    <name>kept::VerdictPanel</name>
    <message>
        <source>Why this number may not be called</source>
        <translation>Por qué no se puede llamar a este número</translation>
    </message>
    <message>
        <source>What counts, in the person&apos;s time</source>
        <translation>Lo que cuenta, en la hora de la persona</translation>
    </message>
</context>
<context>
    <name>kept::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Whole portfolio</source>
        <translation>Toda la cartera</translation>
    </message>
    <message>
        <source>Open plans</source>
        <translation>Planes abiertos</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>Promesa abierta</translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation>1 a 30 días</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 a 90 días</translation>
    </message>
    <message>
        <source>91 days and more</source>
        <translation>91 días o más</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>kept::WaitingPlans</name>
    <message>
        <source>Payment plans that wait</source>
        <translation>Planes de pagos en espera</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Supera</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Open the payment plan</source>
        <translation>Abrir el plan de pagos</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide; Enter opens one</source>
        <translation>
            <numerusform>%Ln por decidir; Intro lo abre</numerusform>
            <numerusform>%Ln por decidir; Intro abre uno</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
</context>
<context>
    <name>kept::WelcomePage</name>
    <message>
        <source>Open practice desk</source>
        <translation>Abrir puesto de prácticas</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Invented customers, every screen works, nothing leaves this computer.</source>
        <translation>Clientes inventados, todas las pantallas funcionan, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Address and sign-in from your administrator.</source>
        <translation>Dirección y acceso que da su administrador.</translation>
    </message>
    <message>
        <source>A desk or branch that works on its own.</source>
        <translation>Un puesto o sucursal que trabaja por su cuenta.</translation>
    </message>
    <message>
        <source>CSV files or a JSON export. A dry run shows every refused row before anything is written.</source>
        <translation>Archivos CSV o una exportación JSON. Un ensayo muestra cada fila rechazada antes de escribir nada.</translation>
    </message>
    <message>
        <source>Practice with a made-up portfolio</source>
        <translation>Practicar con una cartera ficticia</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>Unirse a un servidor</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Bring in a portfolio</source>
        <translation>Cargar una cartera</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>A desk for collections: the queue, the promise, and the rule that decides.</source>
        <translation>Un puesto de cobranza: la cola, la promesa y la regla que decide.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Nothing was opened on this computer yet.</source>
        <translation>Aún no se abrió nada en este equipo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Every action has a key: F1 lists those of the screen you are on, Ctrl K finds anything.</source>
        <translation>Cada acción tiene su tecla: F1 muestra las de la pantalla actual, Ctrl K busca en todo.</translation>
    </message>
    <message>
        <source>Kept %1, free software, GPL 3 or later</source>
        <translation>Kept %1, software libre, GPL 3 o posterior</translation>
    </message>
</context>
<context>
    <name>kept::WhatIfPanel</name>
    <message>
        <source>The first ten</source>
        <translation>Los diez primeros</translation>
    </message>
    <message>
        <source>What if, on today&apos;s data</source>
        <translation>Qué pasaría con los datos de hoy</translation>
    </message>
</context>
<context>
    <name>kept::WindowStrip</name>
    <message>
        <source>When could I call</source>
        <translation>Cuándo podría llamar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 cerrado: %2</translation>
    </message>
    <message>
        <source>%1 %2 here; there %3</source>
        <translation>%1 %2 aquí; allí %3</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln horario</numerusform>
            <numerusform>%Ln horarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::WishesDialog</name>
    <message>
        <source>Consents and requests</source>
        <translation>Consentimientos y peticiones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>&amp;Why it is taken back</source>
        <translation>&amp;Por qué se retira</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>Consents and requests, %1</source>
        <translation>Consentimientos y peticiones, %1</translation>
    </message>
    <message>
        <source>Nothing was asked for and nothing allowed yet; the call form records it.</source>
        <translation>Aún no se pidió ni permitió nada; se registra en el formulario de llamada.</translation>
    </message>
    <message>
        <source>It has ended: nothing can be taken back.</source>
        <translation>Ha terminado: no hay nada que retirar.</translation>
    </message>
    <message>
        <source>Your role may not take it back.</source>
        <translation>Su función no puede retirarlo.</translation>
    </message>
    <message>
        <source>Say why, then take it back.</source>
        <translation>Diga por qué y retírelo.</translation>
    </message>
</context>
<context>
    <name>kept::WithdrawHoldDialog</name>
    <message>
        <source>Withdraw a hold</source>
        <translation>Retirar un bloqueo</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Why it was placed by mistake. Required.</source>
        <translation>Por qué se puso por error. Obligatorio.</translation>
    </message>
    <message>
        <source>The hold is withdrawn: days and deadlines are as if it had never been.</source>
        <translation>El bloqueo está retirado: días y plazos quedan como si nunca hubiera existido.</translation>
    </message>
</context>
<context>
    <name>kept::WordChoice</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>kept::WorkPane</name>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Finalizar gestión</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Give back unworked, to the queues</source>
        <translation>Devolver sin atender, a las colas</translation>
    </message>
    <message>
        <source>Which queue?</source>
        <translation>¿Qué cola?</translation>
    </message>
    <message>
        <source>Choose one of the list, then press F2 again.</source>
        <translation>Elija una de la lista y pulse otra vez F2.</translation>
    </message>
    <message>
        <source>There is no customer before this one.</source>
        <translation>No hay ningún cliente antes de este.</translation>
    </message>
    <message>
        <source>The next one opens %1.</source>
        <translation>El siguiente abre el %1.</translation>
    </message>
    <message>
        <source>Choose another queue.</source>
        <translation>Elija otra cola.</translation>
    </message>
    <message>
        <source>Nobody may be called now of those looked at</source>
        <translation>No se puede llamar ahora a ninguno de los revisados</translation>
    </message>
    <message>
        <source>Nobody of this queue can be called now</source>
        <translation>No se puede llamar ahora a nadie de esta cola</translation>
    </message>
    <message>
        <source>Press F2 to look further.</source>
        <translation>Pulse F2 para seguir buscando.</translation>
    </message>
    <message>
        <source>Wrapped up.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>The notes are kept as a draft of this customer.</source>
        <translation>Las notas quedan como borrador de este cliente.</translation>
    </message>
    <message>
        <source>Why now: %1</source>
        <translation>Por qué ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open later</source>
        <translation>
            <numerusform>%Ln abre más tarde</numerusform>
            <numerusform>%Ln abren más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in %1</source>
        <translation>
            <numerusform>queda %Ln en %1</numerusform>
            <numerusform>quedan %Ln en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leased to you until %1</source>
        <translation>Reservado para usted hasta %1</translation>
    </message>
    <message>
        <source>%1 stays leased to you until %2; then the queue may hand the customer to somebody else.</source>
        <translation>%1 sigue reservado para usted hasta %2; después la cola puede pasar el cliente a otra persona.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Guion y notas</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>kept::WorkSide</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was said, what comes next</source>
        <translation>Qué se dijo, qué sigue</translation>
    </message>
    <message>
        <source>&amp;Follow up</source>
        <translation>&amp;Seguimiento</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>As the queue says</source>
        <translation>Según la cola</translation>
    </message>
    <message>
        <source>Draft that was left</source>
        <translation>Borrador que quedó</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>A follow-up is tomorrow or later.</source>
        <translation>El seguimiento es mañana o después.</translation>
    </message>
</context>
<context>
    <name>kept::Workspace</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The request was sent to the supervisor.</source>
        <translation>La solicitud se envió al supervisor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The promise was cancelled.</source>
        <translation>La promesa se anuló.</translation>
    </message>
    <message>
        <source>Promise %1 is saved.</source>
        <translation>La promesa %1 está guardada.</translation>
    </message>
    <message>
        <source>%1, connected</source>
        <translation>%1, conectado</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%Ln promesa cumplida</numerusform>
            <numerusform>%Ln promesas cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept</source>
        <translation>
            <numerusform>%Ln promesa cumplida en parte</numerusform>
            <numerusform>%Ln promesas cumplidas en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%Ln promesa incumplida</numerusform>
            <numerusform>%Ln promesas incumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Came due: %1.</source>
        <translation>Vencieron: %1.</translation>
    </message>
    <message>
        <source>%1 is approved; promise %2 is saved.</source>
        <translation>%1 está aprobada; la promesa %2 está guardada.</translation>
    </message>
    <message>
        <source>%1 is declined.</source>
        <translation>%1 está rechazada.</translation>
    </message>
    <message>
        <source>%1 is approved; the call may be made today.</source>
        <translation>%1 está aprobada; la llamada puede hacerse hoy.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Normativa</translation>
    </message>
    <message numerus="yes">
        <source>%n rule pack(s) refused, the last good stay in force</source>
        <translation>
            <numerusform>%Ln paquete de reglas rechazado; sigue en vigor el último válido</numerusform>
            <numerusform>%Ln paquetes de reglas rechazados; siguen en vigor los últimos válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was on file already; nothing was recorded.</source>
        <translation>%1 ya constaba; no se registró nada.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 is recorded.</source>
        <translation>El pago %1 de %2 está registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is recorded on %n plan(s).</source>
        <translation>
            <numerusform>%1 está registrado en %Ln plan.</numerusform>
            <numerusform>%1 está registrado en %Ln planes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment was taken back.</source>
        <translation>El pago se ha anulado.</translation>
    </message>
    <message>
        <source>The payment plan was ended.</source>
        <translation>El plan de pagos ha terminado.</translation>
    </message>
    <message>
        <source>Payment plan %1 waits for a supervisor.</source>
        <translation>El plan de pagos %1 espera a un supervisor.</translation>
    </message>
    <message>
        <source>Payment plan %1 is active; the first instalment is due %2.</source>
        <translation>El plan de pagos %1 está activo; la primera cuota vence el %2.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>The letters wait again.</source>
        <translation>Las cartas esperan de nuevo.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>No phone at %1: calls that come in are not heard of here</source>
        <translation>No hay teléfono en %1: aquí no se sabe de las llamadas entrantes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your requests</source>
        <translation>
            <numerusform>%Ln respuesta a sus solicitudes</numerusform>
            <numerusform>%Ln respuestas a sus solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, connection lost at %2, trying again; what was saved is safe</source>
        <translation>%1, conexión perdida a las %2, se reintenta; lo guardado está a salvo</translation>
    </message>
    <message>
        <source>A call was not wrapped up: say how it ended.</source>
        <translation>Quedó una llamada sin cerrar: indique cómo terminó.</translation>
    </message>
    <message>
        <source>The promise stands again.</source>
        <translation>La promesa vuelve a valer.</translation>
    </message>
    <message>
        <source>The payment plan stands again.</source>
        <translation>El plan de pagos vuelve a valer.</translation>
    </message>
    <message>
        <source>The payment counts again.</source>
        <translation>El pago vuelve a contar.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Promise %1 is saved in the place of %2.</source>
        <translation>La promesa %1 se guardó en lugar de %2.</translation>
    </message>
</context>
</TS>
