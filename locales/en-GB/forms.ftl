# Questions of the two statutory reports, for the officer. “The person” is always the potential
# victim. Keys: forms-<field>, -hint, -option-<value>; forms-section-, forms-page-, forms-from-,
# forms-pruned-.

## Where an offered answer comes from

forms-from-note = From your note
forms-from-place = From the place of the encounter
forms-from-officer = From your own details
forms-from-assessment = From the findings
forms-from-decide = From the Decide page

## Why an answer is left out

forms-pruned-not-in-this-report = This report does not ask for it.
forms-pruned-branch-not-taken = Another answer means that this question no longer applies.
forms-pruned-kept-on-device = It is for your own use and stays on this device.
forms-pruned-not-sent-by-service = The official service asks for it but does not pass it on.
forms-pruned-unknown-field = The form in use has no such question.

## A newer version of the form

forms-change-new = The new form asks this too.
forms-change-moved = This question is on another page now.
forms-change-gone = The new form does not ask this. The answer stays on this device.
forms-change-no-longer-fits = The new form does not take this answer. Choose again.

## When the official form has no “not known”

# Put into the box when the officer presses the button; the second explains the button.
forms-not-known-value = Not known
forms-not-known-hint = The official form has no “not known” here. You can say so in words and add why.

## Sections

forms-section-decide = Age and consent
forms-section-person = About the person
forms-section-reach = Where they are and how to reach them
forms-section-background = Their life before
forms-section-account = What happened
forms-section-places = Where it happened
forms-section-exploiters = Who exploited them
forms-section-risk = Others and what may happen next
forms-section-police = Crime and investigation
forms-section-view = What you saw and think
forms-section-reporter = About you
forms-section-evidence = Evidence

## Pages

forms-page-who-do-you-work-for = Your work email address
forms-page-reference = A name for your draft
forms-page-organisation = Your organisation
forms-page-fr-location = Where you are reporting from
forms-page-pv-under-age = The person’s age
forms-page-local-authority-contacted-about-child = The council you told
forms-page-pv-under-age-at-time-of-exploitation = Their age at the time
forms-page-what-is-their-background = Family, school and work
forms-page-potential-victim-exploitative-situation-multiple = One situation or several
forms-page-when-did-the-exploitation-take-place = When it happened
forms-page-when-did-the-exploitation-take-place-multiple = When each situation happened
forms-page-how-did-the-exploitation-start = How it began
forms-page-were-they-taken-somewhere-by-their-exploiter = Whether they were moved
forms-page-how-they-were-treated = Work, living conditions and treatment
forms-page-is-the-potential-victim-still-in-an-exploitative-situation = Whether it goes on now
forms-page-reasons-preventing-potential-victim-from-leaving = What keeps them there
forms-page-how-why-did-they-leave-the-situation = How they got away
forms-page-when-last-contact = Last contact with the exploiters
forms-page-details-last-contact = What was said at the last contact
forms-page-is-this-the-first-chance-to-report = Earlier reports
forms-page-why-report-now = Why they are telling somebody now
forms-page-modern-slavery-indicators = Signs of modern slavery
forms-page-where-how-interview-carried-out = How you spoke with them
forms-page-professional-insight = Your professional view
forms-page-evidence-of-dishonesty = Doubts about the account
forms-page-are-others-involved = Other professionals
forms-page-where-exploitation-happened = In the UK or overseas
forms-page-where-exploitation-happened-uk = Places in the UK
forms-page-where-exploitation-happened-overseas = Places overseas
forms-page-current-pv-location = Where the person is staying now
forms-page-who-exploited-pv = The exploiters
forms-page-exploiters-location = Whether you know where the exploiters are
forms-page-are-exploiters-in-the-uk = Whether the exploiters are in the UK
forms-page-exploiters-current-location-details = Where the exploiters are
forms-page-types-of-exploitation = Kinds of exploitation
forms-page-any-other-pvs = Other people who may be exploited
forms-page-future-exploitation = Whether it could happen again
forms-page-concerns-future-exploitation = Why it could happen again
forms-page-reported-to-police = Crime reference
forms-page-authorities-cooperation = Helping an investigation
forms-page-pv-want-to-submit-nrm = The person’s decision
forms-page-refuse-nrm = Why they said no
forms-page-does-pv-need-support = Support
forms-page-pv-phone-number = A phone number for support
forms-page-pv-name-referral = The person’s name
forms-page-pv-name-dtn = The person’s name
forms-page-pv-dob = Date of birth
forms-page-pv-gender-referral = Gender
forms-page-pv-gender-dtn = Gender
forms-page-does-pv-have-children = Children
forms-page-pv-nationality-referral = Nationality
forms-page-pv-nationality-dtn = Nationality
forms-page-pv-interpreter-requirements = Interpreter
forms-page-pv-other-help-with-communication = Other help to communicate
forms-page-pv-ho-reference = Home Office reference
forms-page-who-contact = Who should hear the decision
forms-page-pv-contact-details-referral = How to write to the person
forms-page-pv-contact-details-dtn = How to write to the person
forms-page-someone-else = How to write to somebody else
forms-page-fr-details = Your name and role
forms-page-fr-alternative-contact = A second contact
forms-page-upload-evidence = Files
forms-page-what-evidence-you-will-submit = What the files are

## About you

forms-user-email = What is your work email address?
forms-user-email-hint = It must end in a domain that the official service knows, such as police.uk. A personal address is refused.
forms-reference = What will you call this draft?
forms-reference-hint = For your own list only. Never use the person’s name: the service puts this into reminder emails. It is not sent with the report.
forms-user-organisation = Which organisation do you work for?
forms-user-organisation-hint = Choose the entry from the list.
forms-fr-location = In which nation are you making this report?
forms-fr-location-option-england = England
forms-fr-location-option-wales = Wales
forms-fr-location-option-scotland = Scotland
forms-fr-location-option-northern-ireland = Northern Ireland

## Age and consent

forms-pv-under-age = Is the person under 18 now?
forms-pv-under-age-hint = If you have any doubt, answer “not sure”. The person is then treated as a child and is not asked for consent.
forms-pv-under-age-option-yes = Yes
forms-pv-under-age-option-no = No
forms-pv-under-age-option-not-sure = Not sure
forms-local-authority-contacted-about-child-local-authority-name = Which council have you told about the child?
forms-local-authority-contacted-about-child-local-authority-name-hint = The report cannot go without it. If nobody has rung yet, ring children’s services now and carry on meanwhile.
forms-local-authority-contacted-about-child-local-authority-phone = What is the council’s phone number?
forms-local-authority-contacted-about-child-local-authority-email = What is the council’s email address?
forms-local-authority-contacted-about-child-local-authority-email-hint = A team address is better than one person’s.
forms-local-authority-contacted-about-child-local-authority-first-name = First name of your contact at the council (optional)
forms-local-authority-contacted-about-child-local-authority-last-name = Last name of your contact at the council (optional)
forms-pv-under-age-at-time-of-exploitation = Was the person under 18 at any time while they were exploited?
forms-pv-under-age-at-time-of-exploitation-option-yes = Yes
forms-pv-under-age-at-time-of-exploitation-option-no = No
forms-pv-under-age-at-time-of-exploitation-option-not-sure = Not sure
forms-pv-want-to-submit-nrm = Does the person agree to be referred?
forms-pv-want-to-submit-nrm-hint = Ask only after the referral, the support and who sees the information were explained in a language they understand. They may say no, and may change their mind later.
forms-pv-want-to-submit-nrm-option-yes = Yes, they agree to a referral
forms-pv-want-to-submit-nrm-option-no = No, they do not agree
forms-refuse-nrm = Why does the person not want a referral? (optional)
forms-refuse-nrm-hint = Leave out names, addresses and anything else that points to the person.

## Their life before

forms-birthplace = Where was the person born?
forms-birthplace-hint = Country, and town or village if known.
forms-family = Tell us about the person’s family
forms-family-hint = Parents, brothers and sisters, children, who brought them up. Do not press somebody who is distressed: say that you did not ask.
forms-education = What schooling did the person have?
forms-education-hint = Which school, from when to when, and whether they can read and write.
forms-employment-history = What work did the person do before the exploitation began?

## What happened

forms-potential-victim-exploitative-situation-multiple = Was the person exploited in more than one situation?
forms-potential-victim-exploitative-situation-multiple-hint = Different exploiters, places or times count as separate situations. If so, write about each one in the boxes that follow.
forms-potential-victim-exploitative-situation-multiple-option-yes = Yes
forms-potential-victim-exploitative-situation-multiple-option-no = No
forms-potential-victim-exploitative-situation-multiple-option-i-dont-know = I do not know
forms-when-did-the-exploitation-take-place = When did the exploitation start and end?
forms-when-did-the-exploitation-take-place-hint = Rough dates, seasons or events help: “from the spring after the harvest until last week”.
forms-when-did-the-exploitation-take-place-multiple = When did each situation start and end?
forms-when-did-the-exploitation-take-place-multiple-hint = For each one: start, end and what kind of exploitation.
forms-how-did-the-exploitation-start = How did it begin?
forms-how-did-the-exploitation-start-hint = Who made contact and how, what was promised, what pay or debt was agreed.
forms-were-they-taken-somewhere-by-their-exploiter = Did the exploiters move the person from place to place?
forms-were-they-taken-somewhere-by-their-exploiter-option-yes = Yes
forms-were-they-taken-somewhere-by-their-exploiter-option-no = No
forms-were-they-taken-somewhere-by-their-exploiter-journey-details = What do you know about the journeys?
forms-were-they-taken-somewhere-by-their-exploiter-journey-details-hint = Routes, stops, landmarks, times, vehicles, who travelled with them and who held their papers.
forms-what-were-they-required-to-do = What did the person have to do?
forms-what-were-they-required-to-do-hint = Tasks, hours in a day, days off, pay, and what happened if they refused.
forms-living-conditions = What were their living conditions?
forms-living-conditions-hint = Where they slept and with how many others, food, washing, heating, who had the keys.
forms-how-they-were-treated = How was the person treated?
forms-how-they-were-treated-hint = Threats, violence, locked doors, papers or phone taken, debts. Use the person’s own words where you can.
forms-still-in-exploitative-situation = Is the person still being exploited?
forms-still-in-exploitative-situation-option-yes = Yes
forms-still-in-exploitative-situation-option-no = No
forms-what-is-keeping-them-in-situation = What keeps the person from leaving?
forms-what-is-keeping-them-in-situation-hint = For instance papers held, debt, threats to family, fear of the authorities, nowhere to go.
forms-how-why-did-they-leave-the-situation = How did the person get away?
forms-how-why-did-they-leave-the-situation-hint = Who decided, who helped, and why it happened then.
forms-when-last-contact = When did the person and the exploiters last have contact?
forms-when-last-contact-hint = Calls and messages count.
forms-when-last-contact-option-within-the-last-week = Within the last week
forms-when-last-contact-option-within-the-last-month = Within the last month
forms-when-last-contact-option-within-the-last-3-month = Within the last 3 months
forms-when-last-contact-option-within-the-last-6-month = Within the last 6 months
forms-when-last-contact-option-within-the-last-6-12-month = 6 to 12 months ago
forms-when-last-contact-option-over-a-year-ago = More than a year ago
forms-when-last-contact-option-not-sure = Not sure
forms-details-last-contact = What happened at the last contact? (optional)
forms-details-last-contact-hint = How it was made, what was said, any threats. No web or email addresses, and a space after each full stop: the official service refuses the box otherwise.
forms-is-this-the-first-chance-to-report = Has the person told the authorities about this before?
forms-is-this-the-first-chance-to-report-option-yes = Yes, they have reported it before
forms-is-this-the-first-chance-to-report-option-no = No, this is the first time
forms-is-this-the-first-chance-to-report-option-not-sure = Not sure
forms-yes-the-first-chance-to-report = What do you know about the earlier report? (optional)
forms-yes-the-first-chance-to-report-hint = When, to whom, and any reference number.
forms-not-sure-the-first-chance-to-report = What do you know about a possible earlier report? (optional)
forms-why-report-now = What kept the person from telling somebody sooner?
forms-why-report-now-hint = Late disclosure is common. Fear, shame, no language, no chance to be alone: say what the person told you.
forms-types-of-exploitation-forced-to-work = They were made to work for little or no pay
forms-types-of-exploitation-forced-to-work-option-true = Ticked
forms-types-of-exploitation-wages-taken = Their wages were taken by force or pressure
forms-types-of-exploitation-wages-taken-option-true = Ticked
forms-types-of-exploitation-forced-to-commit-fraud = They were made to commit fraud, for instance benefits claimed in their name
forms-types-of-exploitation-forced-to-commit-fraud-option-true = Ticked
forms-types-of-exploitation-prostitution = They were forced into prostitution
forms-types-of-exploitation-prostitution-option-true = Ticked
forms-types-of-exploitation-child-exploitation = They were sexually exploited as a child
forms-types-of-exploitation-child-exploitation-option-true = Ticked
forms-types-of-exploitation-taken-somewhere = They were taken somewhere, held and sexually assaulted
forms-types-of-exploitation-taken-somewhere-option-true = Ticked
forms-types-of-exploitation-forced-to-commit-crime = They were made to commit crime, for instance growing cannabis, carrying drugs or begging
forms-types-of-exploitation-forced-to-commit-crime-option-true = Ticked
forms-types-of-exploitation-organs-removed = An organ was taken from them
forms-types-of-exploitation-organs-removed-option-true = Ticked
forms-types-of-exploitation-unpaid-household-work = They were kept for unpaid work in a household
forms-types-of-exploitation-unpaid-household-work-option-true = Ticked
forms-types-of-exploitation-other = Something else
forms-types-of-exploitation-other-option-true = Ticked
forms-other-exploitation-details = What other kind of exploitation was it?

## What you saw and think

forms-modern-slavery-indicators = Did you notice signs of modern slavery?
forms-modern-slavery-indicators-option-yes = Yes
forms-modern-slavery-indicators-option-no = No
forms-modern-slavery-indicators-details = Which signs, and where did you notice them?
forms-modern-slavery-indicators-details-hint = One sign a line. Say what you saw or heard rather than what it means.
forms-where-how-interview-carried-out = How did you speak with the person?
forms-where-how-interview-carried-out-hint = Place, who was there, whether an interpreter helped, breaks, how the person seemed, what you did to keep them safe.
forms-professional-insight = Why do you believe the person may have been exploited?
forms-professional-insight-hint = Your own view as a professional, with the facts it rests on. Explain gaps and contradictions. Do not reuse words from another report.
forms-evidence-of-dishonesty = Do you have evidence that casts doubt on the account?
forms-evidence-of-dishonesty-hint = A changing or patchy account is common after trauma and is no evidence by itself.
forms-evidence-of-dishonesty-option-yes = Yes, there are concerns
forms-evidence-of-dishonesty-option-no = No
forms-evidence-of-dishonesty-details = What is that evidence?
forms-evidence-of-dishonesty-details-hint = Give any innocent explanation too.
forms-are-others-involved = Are other professionals or organisations involved?
forms-are-others-involved-option-yes = Yes
forms-are-others-involved-option-no = No
forms-are-others-involved-details = Who are they and what have they done?
forms-are-others-involved-details-hint = Organisation, role, referrals made, references, how to reach them.

## Where it happened

forms-where-exploitation-happened = Where was the person exploited?
forms-where-exploitation-happened-option-uk = In the UK
forms-where-exploitation-happened-option-overseas = Overseas
forms-where-exploitation-happened-option-uk-and-overseas = In the UK and overseas
forms-where-exploitation-happened-uk-city-1 = First town or city in the UK
forms-where-exploitation-happened-uk-city-1-hint = Up to ten. The list has “Unknown”, and tells towns of the same name apart by nothing: add the county below.
forms-where-exploitation-happened-uk-city-2 = Second town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-3 = Third town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-4 = Fourth town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-5 = Fifth town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-6 = Sixth town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-7 = Seventh town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-8 = Eighth town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-9 = Ninth town or city in the UK (optional)
forms-where-exploitation-happened-uk-city-10 = Tenth town or city in the UK (optional)
forms-where-exploitation-happened-other-uk-other-location = What else do you know about the places in the UK? (optional)
forms-where-exploitation-happened-other-uk-other-location-hint = Addresses, names of businesses, landmarks.
forms-where-exploitation-happened-overseas-country-1 = First country
forms-where-exploitation-happened-overseas-country-1-hint = Up to ten. The list has “Unknown”.
forms-where-exploitation-happened-overseas-country-2 = Second country (optional)
forms-where-exploitation-happened-overseas-country-3 = Third country (optional)
forms-where-exploitation-happened-overseas-country-4 = Fourth country (optional)
forms-where-exploitation-happened-overseas-country-5 = Fifth country (optional)
forms-where-exploitation-happened-overseas-country-6 = Sixth country (optional)
forms-where-exploitation-happened-overseas-country-7 = Seventh country (optional)
forms-where-exploitation-happened-overseas-country-8 = Eighth country (optional)
forms-where-exploitation-happened-overseas-country-9 = Ninth country (optional)
forms-where-exploitation-happened-overseas-country-10 = Tenth country (optional)
forms-where-exploitation-happened-other-overseas-other-location = What else do you know about the places overseas? (optional)
forms-where-exploitation-happened-other-overseas-other-location-hint = Addresses, towns, landmarks.

## Where they are and how to reach them

forms-current-pv-location-uk-city = In which town or city is the person staying now?
forms-current-pv-location-uk-city-hint = The list has “Unknown”. Do not give the street here. Check that it is safe from the exploiters.
forms-current-pv-location-uk-region = In which county or region is that?
forms-current-pv-location-uk-region-hint = The list has “Unknown”.
forms-does-pv-need-support = Does the person want support?
forms-does-pv-need-support-hint = Somewhere to stay, medical care, counselling, legal advice, money. They can be referred without it.
forms-does-pv-need-support-option-yes = Yes
forms-does-pv-need-support-option-no = No
forms-pv-phone-number = How can the support provider ring the person?
forms-pv-phone-number-hint = Only a number that the exploiters cannot reach.
forms-pv-phone-number-option-yes = On the person’s own number
forms-pv-phone-number-option-pv-alternative-number = On somebody else’s number
forms-pv-phone-number-option-no = No number can be given
forms-pv-phone-number-yes = What is the person’s phone number?
forms-pv-phone-number-yes-hint = The official service takes only real numbers. A number from abroad starts with + and the country code.
forms-pv-phone-number-alternative = What is the other phone number?
forms-pv-phone-number-alternative-hint = The official service takes only real numbers. A number from abroad starts with + and the country code.
forms-alternative-number-relation-to-pv = Who is that to the person?
forms-alternative-number-relation-to-pv-hint = For instance sister, friend, support worker. At most 250 characters.
forms-no-contact-details = Why can no number be given?
forms-no-contact-details-hint = Say how a message could reach the person safely.
forms-who-contact = Who should be told the decision?
forms-who-contact-option-potential-victim = The person
forms-who-contact-option-someone-else = Somebody else
forms-pv-contact-details = How can the decision maker write to the person?
forms-pv-contact-details-hint = Choose one or both. Never the address of the exploitation.
forms-pv-contact-details-option-email = By email
forms-pv-contact-details-option-post = By post
forms-pv-contact-details-email-input = What is the person’s email address?
forms-pv-contact-details-email-check = The person says that email to this address is safe
forms-pv-contact-details-email-check-option-true = Ticked
forms-pv-contact-details-email-check-hint = If it is not safe, choose another way.
forms-pv-contact-details-street = Building and street
forms-pv-contact-details-town = Town or city
forms-pv-contact-details-county = County (optional)
forms-pv-contact-details-postcode = Postcode
forms-pv-contact-details-post-check = The person says that post to this address is safe
forms-pv-contact-details-post-check-option-true = Ticked
forms-pv-contact-details-post-check-hint = If it is not safe, choose another way.
forms-someone-else = How can the decision maker write to the other person?
forms-someone-else-hint = Choose one or both.
forms-someone-else-option-email = By email
forms-someone-else-option-post = By post
forms-someone-else-first-name = Their first name (optional)
forms-someone-else-last-name = Their last name (optional)
forms-someone-else-email-input = Their email address
forms-someone-else-street = Their building and street
forms-someone-else-town = Their town or city
forms-someone-else-county = Their county (optional)
forms-someone-else-postcode = Their postcode
forms-someone-else-permission-check = The potential victim agrees that this person receives the decision
forms-someone-else-permission-check-option-true = Ticked

## Who exploited them

forms-who-exploited-pv = Who exploited the person?
forms-who-exploited-pv-hint = Names or nicknames, what they look like, languages, tattoos, vehicles, gangs, and what the person’s tie to them is.
forms-exploiters-location = Do you know anything about where the exploiters are?
forms-exploiters-location-option-yes = Yes
forms-exploiters-location-option-no = No
forms-are-exploiters-in-the-uk = Are the exploiters in the UK, as far as is known?
forms-are-exploiters-in-the-uk-option-yes = Yes
forms-are-exploiters-in-the-uk-option-no = No
forms-exploiters-current-location-details = What do you know about where they are?
forms-exploiters-current-location-details-hint = Addresses, areas, places they go, and how old that knowledge is.

## Others and what may happen next

forms-any-other-pvs = Were other people exploited too?
forms-any-other-pvs-option-yes = Yes
forms-any-other-pvs-option-no = No
forms-any-other-pvs-option-not-sure = Not sure
forms-other-potential-victims-yes-details = What do you know about the others? (optional)
forms-other-potential-victims-yes-details-hint = How many, where, children among them, name of an operation, relatives who are being reported too. Each person needs a report of their own.
forms-other-potential-victims-not-sure-details = What makes you think that there may be others? (optional)
forms-future-exploitation-concerns = Do you have reason to fear that the person will be exploited again?
forms-future-exploitation-concerns-option-yes = Yes
forms-future-exploitation-concerns-option-no = No
forms-future-exploitation-reasons = What makes you fear that?
forms-future-exploitation-reasons-hint = For instance debts still owed, threats to family, contact that goes on.

## Crime and investigation

forms-reported-to-police = Is there a crime or incident reference with this person as the potential victim?
forms-reported-to-police-option-yes = Yes
forms-reported-to-police-option-no = No
forms-reported-to-police-police-forces = Which force holds it?
forms-reported-to-police-crime-reference = What is the reference?
forms-reported-to-police-crime-reference-hint = It leads to a record with the person’s name, even in a report that gives no name.
forms-authorities-cooperation = Would the person help an investigation or a prosecution?
forms-authorities-cooperation-hint = If the person does not want a referral, a “yes” here adds their name and contact details to the Duty to Notify report. Tell them so.
forms-authorities-cooperation-option-yes = Yes
forms-authorities-cooperation-option-no = No
forms-authorities-cooperation-details = How have they helped so far, or will they? (optional)
forms-authorities-cooperation-details-hint = No web or email addresses, and a space after each full stop: the official service refuses the box otherwise.

## About the person

forms-pv-name-first-name = What is the person’s first name?
forms-pv-name-last-name = What is the person’s last name?
forms-pv-name-last-name-hint = The official form needs an answer. For somebody with one name only, say so here.
forms-pv-name-nickname = Any nickname or other name used during the exploitation (optional)
forms-pv-dob = What is the person’s date of birth? (optional)
forms-pv-dob-hint = Day, month and year, or leave it empty. Do not guess.
forms-pv-gender = What is the person’s gender?
forms-pv-gender-hint = As the person says. The official form has no “not known”.
forms-pv-gender-option-female = Female
forms-pv-gender-option-male = Male
forms-pv-gender-option-unknown = They identify as neither male nor female
forms-does-pv-have-children = Does the person have children?
forms-does-pv-have-children-hint = Wherever the children live. Think of their safety too.
forms-does-pv-have-children-option-yes = Yes
forms-does-pv-have-children-option-no = No
forms-does-pv-have-children-yes-amount = How many children?
forms-does-pv-have-children-yes-amount-hint = In digits.
forms-pv-nationality = What is the person’s nationality?
forms-pv-nationality-hint = The list has “Unknown”.
forms-pv-nationality-second = Second nationality (optional)
forms-pv-interpreter-requirements = Does the person need an interpreter?
forms-pv-interpreter-requirements-option-yes = Yes
forms-pv-interpreter-requirements-option-no = No
forms-pv-interpreter-requirements-language = Which language?
forms-pv-interpreter-requirements-language-hint = Language and dialect, for instance Kurdish Sorani.
forms-pv-other-help-with-communication = Does the person need other help to communicate?
forms-pv-other-help-with-communication-hint = For instance sign language, large print, or help with reading.
forms-pv-other-help-with-communication-option-yes = Yes
forms-pv-other-help-with-communication-option-no = No
forms-pv-other-help-with-communication-aid = What help do they need?
forms-pv-ho-reference = Does the person have any Home Office reference?
forms-pv-ho-reference-option-yes = Yes
forms-pv-ho-reference-option-no = No
forms-pv-ho-reference-type = What kind of reference is it, and its number?

## Your details

forms-fr-details-first-name = What is your first name?
forms-fr-details-last-name = What is your last name?
forms-fr-details-role = What is your job title?
forms-fr-details-phone = What is your phone number?
forms-fr-alternative-contact = What email address can be used when you are away?
forms-fr-alternative-contact-hint = A colleague, a supervisor or a shared inbox.

## Evidence

forms-upload-file = Files that support the report (optional)
forms-upload-file-hint = Word, PDF, JPG or PNG, at most 25 MB each. File names go with them: keep names of people out.
forms-what-evidence-you-will-submit = What is each file, and when was it made?
