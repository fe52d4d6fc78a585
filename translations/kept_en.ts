<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %Ln day</numerusform>
            <numerusform>Due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days / %n open plan(s). Highest %1</source>
        <translation>
            <numerusform>Days / %Ln open plan. Highest %1</numerusform>
            <numerusform>Days / %Ln open plans. Highest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of current due, %n plan(s)</source>
        <translation>
            <numerusform>Sum of current due, %Ln plan</numerusform>
            <numerusform>Sum of current due, %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open on %1 of %n day(s)</source>
        <translation>
            <numerusform>open on %1 of %Ln day</numerusform>
            <numerusform>open on %1 of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Open for %Ln day</numerusform>
            <numerusform>Open for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left today</source>
        <translation>
            <numerusform>%Ln attempt left today</numerusform>
            <numerusform>%Ln attempts left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 = %n point(s)</source>
        <translation>
            <numerusform>%1 = %Ln point</numerusform>
            <numerusform>%1 = %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %n at rest</source>
        <translation>
            <numerusform>%1, of them %n at rest</numerusform>
            <numerusform>%1, of them %n at rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n comes in</numerusform>
            <numerusform>%n come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) sooner</source>
        <translation>
            <numerusform>%n comes sooner</numerusform>
            <numerusform>%n come sooner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) later</source>
        <translation>
            <numerusform>%n comes later</numerusform>
            <numerusform>%n come later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the saved definition</source>
        <translation>
            <numerusform>%n by the saved definition</numerusform>
            <numerusform>%n by the saved definition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) off first</source>
        <translation>
            <numerusform>%n period off first</numerusform>
            <numerusform>%n periods off first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends after %n day(s)</source>
        <translation>
            <numerusform>ends after %n day</numerusform>
            <numerusform>ends after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor unit(s)</source>
        <translation>
            <numerusform>%Ln minor unit</numerusform>
            <numerusform>%Ln minor units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account %1 and %n more</source>
        <translation>
            <numerusform>account %1 and %n more</numerusform>
            <numerusform>account %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AccountsPane</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selected %n account(s)</source>
        <translation>
            <numerusform>Selected %Ln account</numerusform>
            <numerusform>Selected %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), refresh order</source>
        <translation>
            <numerusform>%Ln change, refresh order</numerusform>
            <numerusform>%Ln changes, refresh order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n plan(s) at most.</source>
        <translation>
            <numerusform>Choose %n plan at most.</numerusform>
            <numerusform>Choose %n plans at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan given to %1.</numerusform>
            <numerusform>%n plans given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given back.</source>
        <translation>
            <numerusform>%n plan given back.</numerusform>
            <numerusform>%n plans given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed with whoever has them by now.</source>
        <translation>
            <numerusform>%n stayed with whoever has it by now.</numerusform>
            <numerusform>%n stayed with whoever has them by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new account(s), refresh order</source>
        <translation>
            <numerusform>%Ln new account, refresh order</numerusform>
            <numerusform>%Ln new accounts, refresh order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgeingChart</name>
    <message numerus="yes">
        <source>%n plan(s), %1 of due</source>
        <translation>
            <numerusform>%Ln plan, %1 of due</numerusform>
            <numerusform>%Ln plans, %1 of due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ApprovalTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ApprovalsPane</name>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%Ln request to decide</numerusform>
            <numerusform>%Ln requests to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) to decide</source>
        <translation>
            <numerusform>%Ln payment plan to decide</numerusform>
            <numerusform>%Ln payment plans to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CallDialog</name>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln call in seven days</numerusform>
            <numerusform>%Ln calls in seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CasesPane</name>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ContactCardModel</name>
    <message numerus="yes">
        <source>%n time zone(s)</source>
        <translation>
            <numerusform>%Ln time zone</numerusform>
            <numerusform>%Ln time zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln call in seven days</numerusform>
            <numerusform>%Ln calls in seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ContactDetails</name>
    <message numerus="yes">
        <source>%n call(s) in seven days</source>
        <translation>
            <numerusform>%Ln call in seven days</numerusform>
            <numerusform>%Ln calls in seven days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged by the rule packs %1, about %n debt(s).</source>
        <translation>
            <numerusform>Judged by the rule packs %1, about %Ln debt.</numerusform>
            <numerusform>Judged by the rule packs %1, about %Ln debts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CustomerHeader</name>
    <message numerus="yes">
        <source>Calls allowed on %1 of %n number(s)</source>
        <translation>
            <numerusform>Calls allowed on %1 of %Ln number</numerusform>
            <numerusform>Calls allowed on %1 of %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CustomerPane</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach</source>
        <translation>
            <numerusform>%Ln way to reach</numerusform>
            <numerusform>%Ln ways to reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::DashboardPane</name>
    <message numerus="yes">
        <source>%1 %n plan(s)</source>
        <translation>
            <numerusform>%1 %Ln plan</numerusform>
            <numerusform>%1 %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, sum of %n plan(s)</source>
        <translation>
            <numerusform>%1, sum of %Ln plan</numerusform>
            <numerusform>%1, sum of %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::GiveDialog</name>
    <message numerus="yes">
        <source>%n open plan(s)</source>
        <translation>
            <numerusform>%n open plan</numerusform>
            <numerusform>%n open plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::HoldsDialog</name>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%Ln hold</numerusform>
            <numerusform>%Ln holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportPane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be imported as they are.</source>
        <translation>
            <numerusform>%Ln file can&apos;t be imported as it is.</numerusform>
            <numerusform>%Ln files can&apos;t be imported as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%Ln row read.</numerusform>
            <numerusform>%Ln rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n plan(s) moved.</source>
        <translation>
            <numerusform>Figures of %n plan moved.</numerusform>
            <numerusform>Figures of %n plans moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept.</source>
        <translation>
            <numerusform>%n promise kept.</numerusform>
            <numerusform>%n promises kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept.</source>
        <translation>
            <numerusform>%n promise partly kept.</numerusform>
            <numerusform>%n promises partly kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) closed.</source>
        <translation>
            <numerusform>%n plan closed.</numerusform>
            <numerusform>%n plans closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%n case opened.</numerusform>
            <numerusform>%n cases opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken back.</source>
        <translation>
            <numerusform>%n payment taken back.</numerusform>
            <numerusform>%n payments taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) opened again.</source>
        <translation>
            <numerusform>%n plan opened again.</numerusform>
            <numerusform>%n plans opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::LettersPane</name>
    <message numerus="yes">
        <source>%n letter(s) marked as sent.</source>
        <translation>
            <numerusform>%n letter marked as sent.</numerusform>
            <numerusform>%n letters marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) will not be sent.</source>
        <translation>
            <numerusform>%n letter will not be sent.</numerusform>
            <numerusform>%n letters will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) withdrawn.</source>
        <translation>
            <numerusform>%n letter withdrawn.</numerusform>
            <numerusform>%n letters withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait again, if they are still due.</source>
        <translation>
            <numerusform>%n letter waits again, if it is still due.</numerusform>
            <numerusform>%n letters wait again, if they are still due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait again.</source>
        <translation>
            <numerusform>%n letter waits again.</numerusform>
            <numerusform>%n letters wait again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::OwnerDialog</name>
    <message numerus="yes">
        <source>All %n open plan(s)</source>
        <translation>
            <numerusform>%n open plan</numerusform>
            <numerusform>All %n open plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan given to %1.</numerusform>
            <numerusform>%n plans given to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PacksPage</name>
    <message numerus="yes">
        <source>%n rule pack(s) refused</source>
        <translation>
            <numerusform>%Ln rule pack refused</numerusform>
            <numerusform>%Ln rule packs refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PaymentDialog</name>
    <message numerus="yes">
        <source>All %n debt(s) in %1, %2 due</source>
        <translation>
            <numerusform>The %Ln debt in %1, %2 due</numerusform>
            <numerusform>All %Ln debts in %1, %2 due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln finding blocks saving</numerusform>
            <numerusform>%Ln findings block saving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PaymentsPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) and reversal(s)</source>
        <translation>
            <numerusform>%Ln payment or reversal</numerusform>
            <numerusform>%Ln payments and reversals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PlanCalculator</name>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln finding blocks saving</numerusform>
            <numerusform>%Ln findings block saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to note</source>
        <translation>
            <numerusform>%Ln finding to note</numerusform>
            <numerusform>%Ln findings to note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PromiseDialog</name>
    <message numerus="yes">
        <source>Not after %1, %n day(s)</source>
        <translation>
            <numerusform>Not after %1, %Ln day</numerusform>
            <numerusform>Not after %1, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block saving</source>
        <translation>
            <numerusform>%Ln finding blocks saving</numerusform>
            <numerusform>%Ln findings block saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to note</source>
        <translation>
            <numerusform>%Ln finding to note</numerusform>
            <numerusform>%Ln findings to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n promise(s); %2 count.</source>
        <translation>
            <numerusform>%1 allows %Ln promise; %2 count.</numerusform>
            <numerusform>%1 allows %Ln promises; %2 count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::PromisesPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n promise(s)</source>
        <translation>
            <numerusform>%1: %Ln promise</numerusform>
            <numerusform>%1: %Ln promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::QueueBoard</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) placed anew.</source>
        <translation>
            <numerusform>%Ln customer placed anew.</numerusform>
            <numerusform>%Ln customers placed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) given to %1.</source>
        <translation>
            <numerusform>%n plan given to %1.</numerusform>
            <numerusform>%n plans given to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::RequestsPane</name>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%Ln waits for an answer</numerusform>
            <numerusform>%Ln wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were answered; the page Requests has them all. The last: %1</source>
        <translation>
            <numerusform>%Ln of your requests was answered; the page Requests has it. The last: %1</numerusform>
            <numerusform>%Ln of your requests were answered; the page Requests has them all. The last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::SignInForm</name>
    <message numerus="yes">
        <source>Too many wrong passwords: wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords: wait %Ln second.</numerusform>
            <numerusform>Too many wrong passwords: wait %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::WaitingPlans</name>
    <message numerus="yes">
        <source>%n to decide; Enter opens one</source>
        <translation>
            <numerusform>%Ln to decide; Enter opens it</numerusform>
            <numerusform>%Ln to decide; Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::WindowStrip</name>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::WorkPane</name>
    <message numerus="yes">
        <source>%n open later</source>
        <translation>
            <numerusform>%Ln opens later</numerusform>
            <numerusform>%Ln open later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in %1</source>
        <translation>
            <numerusform>%Ln left in %1</numerusform>
            <numerusform>%Ln left in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Workspace</name>
    <message numerus="yes">
        <source>%n promise(s) kept</source>
        <translation>
            <numerusform>%Ln promise kept</numerusform>
            <numerusform>%Ln promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept</source>
        <translation>
            <numerusform>%Ln promise partly kept</numerusform>
            <numerusform>%Ln promises partly kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%Ln promise broken</numerusform>
            <numerusform>%Ln promises broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule pack(s) refused, the last good stay in force</source>
        <translation>
            <numerusform>%Ln rule pack refused, the last good one stays in force</numerusform>
            <numerusform>%Ln rule packs refused, the last good ones stay in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is recorded on %n plan(s).</source>
        <translation>
            <numerusform>%1 is recorded on %Ln plan.</numerusform>
            <numerusform>%1 is recorded on %Ln plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to your requests</source>
        <translation>
            <numerusform>%Ln answer to your requests</numerusform>
            <numerusform>%Ln answers to your requests</numerusform>
        </translation>
    </message>
</context>
</TS>
