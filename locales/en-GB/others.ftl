# Everyone an account mentions who must still be found.

others-title = Others to find
others-lead = Everyone this account mentions, named or not. They stay on Today until they are found or handed on, also after the first report is sent.
others-open =
    { $count ->
        [0] Others to find
        [one] { $count } other to find
       *[other] { $count } others to find
    }
others-open-unlisted =
    { $count ->
        [one] { $count } other mentioned: list them
       *[other] { $count } others mentioned: list them
    }
others-unlisted =
    { $count ->
        [one] The note speaks of { $count } other person who is not listed yet.
       *[other] The note speaks of { $count } other people who are not listed yet.
    }
others-list-them =
    { $count ->
        [one] List this person
       *[other] List these { $count } people
    }
others-none = Nobody is listed yet.
others-add = Add somebody
others-unnamed = Person { $number }, not named
others-label = What you know of them
others-label-hint = A name, a nickname, or a description: “younger man, same bunk room”
others-owner = Who looks for them
others-next = Next step
others-state = How far it is
others-state-open = Still to be found
others-state-found = Found
others-state-handed-on = Handed on
