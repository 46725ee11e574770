//! The table: edits of the small document, what each is for users of the crate, and how that is known.

use serde_json::{Value, json};
use stripe_generator::diff::Verdict::{self, Major, Minor, None, Patch};

use crate::edit::{
    ONE_PARROT, PARROT, PARROTS, TREAT, at, body, drop_word, push, rename, reverse_keys, set, take,
};

/// An edit of the document, and what is to be said of it.
pub(crate) struct Row {
    /// What the edit does.
    pub(crate) name: &'static str,
    pub(crate) edit: fn(&mut Value),
    pub(crate) verdict: Verdict,
    /// The entries of the report, item and phrase.
    pub(crate) says: &'static [&'static str],
    pub(crate) truth: Truth,
}

/// Who besides the report says so.
pub(crate) enum Truth {
    /// `cargo-semver-checks`, by a lint of its own.
    Lint,
    /// The compiler: `cargo-semver-checks` has no lint for it. The program compiles with the crate as it was, and not as it
    /// is, if the change breaks it; and the other way round, if it needs what is new.
    Program {
        reason: &'static str,
        source: &'static str,
    },
}

const fn row(
    name: &'static str,
    edit: fn(&mut Value),
    verdict: Verdict,
    says: &'static [&'static str],
) -> Row {
    Row {
        name,
        edit,
        verdict,
        says,
        truth: Truth::Lint,
    }
}

impl Row {
    const fn program(mut self, reason: &'static str, source: &'static str) -> Self {
        self.truth = Truth::Program { reason, source };
        self
    }
}

/// Lints look at which fields, methods and functions there are, not at their types.
const TYPES: &str = "there is no lint for types";

pub(crate) const TABLE: &[Row] = &[
    // The order and the words of the document.
    row("keys in another order", reverse_keys, None, &[]),
    row(
        "values in another order",
        |it| at(it, &format!("{PARROT}/properties/colour/enum")).as_array_mut().unwrap().reverse(),
        None,
        &[],
    ),
    row(
        "what is received is required in another order",
        |it| at(it, &format!("{PARROT}/required")).as_array_mut().unwrap().reverse(),
        None,
        &[],
    ),
    row(
        "a limit of length",
        |it| set(it, &format!("{PARROT}/properties/id/maxLength"), json!(200)),
        None,
        &[],
    ),
    row(
        "another description",
        |it| set(it, &format!("{PARROT}/description"), json!("A bird.")),
        Patch,
        &[],
    ),
    row(
        "another summary",
        |it| set(it, &format!("{PARROTS}/post/summary"), json!("Adopt a parrot")),
        Patch,
        &[],
    ),
    row(
        "another API version",
        |it| set(it, "/info/version", json!("2026-05-27.dahlia")),
        Patch,
        &["API_VERSION is `2026-05-27.dahlia`, was `2026-04-22.dahlia`"],
    ),
    // Fields.
    row(
        "a field more",
        |it| set(it, &format!("{PARROT}/properties/wings"), json!({"type": "integer"})),
        Minor,
        &["Parrot::wings is new: `Option<i64>`"],
    ),
    row("a field less", |it| _ = take(it, &format!("{PARROT}/properties/flies")), Major, &["Parrot::flies is gone: was `Option<bool>`"]),
    row(
        "a field under another name",
        |it| rename(it, &format!("{PARROT}/properties/flies"), &format!("{PARROT}/properties/can_fly")),
        Major,
        &["Parrot::flies is gone: was `Option<bool>`", "Parrot::can_fly is new: `Option<bool>`"],
    ),
    row(
        "a field that goes by another name on the wire",
        |it| rename(it, &format!("{PARROT}/properties/flies"), &format!("{PARROT}/properties/Flies")),
        Patch,
        &["Parrot::flies travels in another way: `Flies`, was `flies`"],
    ),
    row(
        "a field of another type",
        |it| set(it, &format!("{PARROT}/properties/weight/type"), json!("number")),
        Major,
        &["Parrot::weight is wider: `Option<f64>`, was `Option<i64>`"],
    )
    .program(TYPES, "pub fn weight(parrot: &stripe::Parrot) -> Option<i64> { parrot.weight }"),
    row(
        "a field that may be missing",
        |it| drop_word(it, &format!("{PARROT}/required"), "age"),
        Major,
        &["Parrot::age is wider: `Option<i64>`, was `i64`"],
    )
    .program(TYPES, "pub fn age(parrot: &stripe::Parrot) -> i64 { parrot.age }"),
    row(
        "a field that is always there",
        |it| push(it, &format!("{PARROT}/required"), json!("flies")),
        Major,
        &["Parrot::flies is narrower: `bool`, was `Option<bool>`"],
    )
    .program(TYPES, "pub fn flies(parrot: &stripe::Parrot) -> bool { parrot.flies == Some(true) }"),
    row(
        "a field that may be null",
        |it| set(it, &format!("{PARROT}/properties/age/nullable"), json!(true)),
        Major,
        &["Parrot::age is wider: `Option<i64>`, was `i64`"],
    )
    .program(TYPES, "pub fn age(parrot: &stripe::Parrot) -> i64 { parrot.age }"),
    row(
        "a field that may be null, but must be there",
        |it| push(it, &format!("{PARROT}/required"), json!("weight")),
        Patch,
        &["Parrot::weight is required now"],
    ),
    row(
        "a field that must not be printed",
        |it| set(it, &format!("{PARROT}/properties/name/x-sensitive"), json!(true)),
        Patch,
        &["Parrot::name is not printed any more"],
    ),
    row(
        "a deprecated field",
        |it| set(it, &format!("{PARROT}/properties/flies/deprecated"), json!(true)),
        Patch,
        &["Parrot::flies is deprecated"],
    ),
    row(
        "an object that stood in place and is too large now",
        |it| {
            for name in ["a", "b", "c", "d", "e"] {
                set(it, &format!("/components/schemas/perch/properties/{name}"), json!({"type": "string"}));
            }
        },
        Minor,
        &["Perch::a is new: `Option<String>`", "Perch::b is new: `Option<String>`", "Perch::c is new: `Option<String>`", "Perch::d is new: `Option<String>`", "Perch::e is new: `Option<String>`"],
    ),
    row(
        "an object in another that holds it, too",
        |it| {
            set(it, "/components/schemas/perch/properties/parrot", json!({"$ref": "#/components/schemas/parrot"}));
            push(it, "/components/schemas/perch/required", json!("parrot"));
        },
        Major,
        &["Parrot::perch is of another type: `Part<Perch>`, was `Perch`", "Perch::parrot is new: `Part<Parrot>`"],
    )
    .program(TYPES, "pub fn perch(parrot: stripe::Parrot) -> stripe::Perch { parrot.perch }"),
    row(
        "a reference that cannot be expanded any more",
        |it| set(it, &format!("{PARROT}/properties/keeper"), json!({"type": "string", "nullable": true})),
        Major,
        &["Parrot::keeper is of another type: `Option<String>`, was `Option<Expandable<KeeperId>>`", "Parrot::KEEPER is gone: was `KeeperId`"],
    ),
    row(
        "another constant",
        |it| set(it, &format!("{PARROT}/properties/species/enum"), json!(["nestor"])),
        Patch,
        &["Parrot has another constant `species`: \"nestor\", was \"psittacus\""],
    ),
    row(
        "a constant that may be something else",
        |it| push(it, &format!("{PARROT}/properties/species/enum"), json!("nestor")),
        Minor,
        &["ParrotSpecies is new: enum", "Parrot::species is new: `ParrotSpecies`"],
    ),
    // Values.
    row(
        "a value more",
        |it| push(it, &format!("{PARROT}/properties/colour/enum"), json!("yellow")),
        Minor,
        &["ParrotColour::Yellow is new"],
    ),
    row(
        "a value less",
        |it| drop_word(it, &format!("{PARROT}/properties/colour/enum"), "blue"),
        Major,
        &["ParrotColour::Blue is gone"],
    ),
    row(
        "a value that is spelled differently",
        |it| set(it, &format!("{PARROT}/properties/colour/enum/2"), json!("red_ish")),
        Patch,
        &["ParrotColour::RedIsh travels in another way: `red_ish`, was `red-ish`"],
    ),
    row(
        "a value that takes the name of another",
        |it| push(it, &format!("{PARROT}/properties/zone/enum"), json!("Etc/GMT-5")),
        Major,
        &["ParrotZone::EtcSlashGmtPlus5 has another name: was `ParrotZone::EtcGmt5`", "ParrotZone::EtcSlashGmtMinus5 is new"],
    ),
    row(
        "words in place of any text",
        |it| set(it, &format!("{PARROT}/properties/name/enum"), json!(["polly", "coco"])),
        Major,
        &["Parrot::name is narrower: `ParrotName`, was `String`", "ParrotName is new: enum"],
    )
    .program(TYPES, "pub fn name(parrot: stripe::Parrot) -> String { parrot.name }"),
    row(
        "any text in place of words",
        |it| _ = take(it, &format!("{PARROT}/properties/colour/enum")),
        Major,
        &["ParrotColour is gone", "Parrot::colour is wider: `String`, was `ParrotColour`"],
    ),
    // Unions.
    row(
        "an alternative more",
        |it| {
            let mut seed = at(it, "/components/schemas/nut").clone();
            seed["properties"]["object"]["enum"] = json!(["seed"]);
            set(it, "/components/schemas/seed", seed);
            push(it, &format!("{TREAT}/anyOf"), json!({"$ref": "#/components/schemas/seed"}));
        },
        Minor,
        &["Seed is new: struct", "TreatResponse::Seed is new: `Seed`", "SeedId is new"],
    ),
    row(
        "an alternative less",
        |it| {
            set(it, TREAT, json!({"$ref": "#/components/schemas/nut"}));
        },
        Major,
        &["treats::retrieve gives `Nut`, gave `TreatResponse`", "treats::retrieve takes other arguments from the path: `NutId`, was `CrackerId`", "TreatResponse is gone"],
    ),
    row(
        "an object that cannot be deleted any more",
        |it| {
            set(
                it,
                "/paths/~1v1~1keepers~1{keeper}/get/responses/200/content/application~1json/schema",
                json!({"$ref": "#/components/schemas/keeper"}),
            );
        },
        Major,
        &["keepers::retrieve gives `Keeper`, gave `MaybeDeleted<Keeper>`", "Keeper is another once deleted: was `DeletedKeeper`"],
    )
    .program(
        "there is no lint for the traits of a type that are not derived, nor for what a call gives",
        "pub fn gone<T: stripe::Deletable>() {} pub fn keeper() { gone::<stripe::Keeper>() }",
    ),
    // Schemas.
    row(
        "a schema more",
        |it| {
            let perch = at(it, "/components/schemas/perch").clone();
            set(it, "/components/schemas/branch", perch);
        },
        Minor,
        &["Branch is new: struct"],
    ),
    row(
        "a schema less",
        |it| {
            _ = take(it, &format!("{PARROT}/properties/perch"));
            drop_word(it, &format!("{PARROT}/required"), "perch");
            _ = take(it, "/components/schemas/perch");
        },
        Major,
        &["Perch is gone", "Parrot::perch is gone: was `Perch`"],
    ),
    // Operations.
    row(
        "an operation more",
        |it| {
            let get = at(it, &format!("{ONE_PARROT}/get")).clone();
            set(it, "/paths/~1v1~1parrots~1{parrot}~1feed", json!({"post": get}));
            set(it, "/paths/~1v1~1parrots~1{parrot}~1feed/post/operationId", json!("PostParrotsParrotFeed"));
        },
        Minor,
        &["parrots::feed is new: `POST /v1/parrots/{parrot}/feed`"],
    ),
    row("an operation less", |it| _ = take(it, &format!("{ONE_PARROT}/delete")), Major, &["parrots::delete is gone: was `DELETE /v1/parrots/{parrot}`"]),
    row(
        "an operation at another path",
        |it| rename(it, PARROTS, "/paths/~1v1~1birds"),
        Patch,
        &["parrots::list travels in another way: `GET /v1/birds, Query`, was `GET /v1/parrots, Query`", "parrots::create travels in another way: `POST /v1/birds, Form`, was `POST /v1/parrots, Form`"],
    ),
    row(
        "an operation of another id",
        |it| set(it, &format!("{ONE_PARROT}/get/operationId"), json!("RetrieveParrot")),
        Patch,
        &["parrots::retrieve travels in another way: `RetrieveParrot`, was `GetParrotsParrot`"],
    ),
    row(
        "an operation of another id at another path",
        |it| {
            rename(it, ONE_PARROT, "/paths/~1v1~1birds~1{parrot}");
            set(it, "/paths/~1v1~1birds~1{parrot}/get/operationId", json!("GetBirdsParrot"));
        },
        Major,
        &["parrots::retrieve is gone: was `GET /v1/parrots/{parrot}`", "birds is new", "birds::retrieve is new: `GET /v1/birds/{parrot}`", "parrots::delete travels in another way: `DELETE /v1/birds/{parrot}, Query`, was `DELETE /v1/parrots/{parrot}, Query`", "parrots::update travels in another way: `POST /v1/birds/{parrot}, Form`, was `POST /v1/parrots/{parrot}, Form`"],
    ),
    row(
        "a deprecated operation",
        |it| set(it, &format!("{PARROTS}/post/deprecated"), json!(true)),
        Minor,
        &["parrots::create is deprecated"],
    ),
    row(
        "an operation that gives another object",
        |it| {
            set(
                it,
                &format!("{ONE_PARROT}/get/responses/200/content/application~1json/schema/$ref"),
                json!("#/components/schemas/nut"),
            );
        },
        Major,
        &["parrots::retrieve gives `Nut`, gave `Parrot`", "parrots::delete takes other arguments from the path: `NutId`, was `ParrotId`", "parrots::retrieve takes other arguments from the path: `NutId`, was `ParrotId`", "parrots::update takes other arguments from the path: `NutId`, was `ParrotId`", "parrots brings more: treats"],
    )
    .program(
        TYPES,
        "pub async fn it(client: &stripe::Client) -> Result<stripe::Parrot, stripe::Error> {
            stripe::parrots::retrieve(\"p\").send(client).await
        }",
    ),
    row(
        "an operation at another server",
        |it| set(it, &format!("{PARROTS}/post/servers"), json!([{"url": "https://files.stripe.com/"}])),
        Patch,
        &["parrots::create travels in another way: `POST /v1/parrots, Form at Files`, was `POST /v1/parrots, Form`"],
    ),
    row(
        "a parameter of the path under another name",
        |it| {
            rename(it, ONE_PARROT, "/paths/~1v1~1parrots~1{bird}");
            for method in ["get", "post", "delete"] {
                set(it, &format!("/paths/~1v1~1parrots~1{{bird}}/{method}/parameters/0/name"), json!("bird"));
            }
        },
        Patch,
        &["parrots::delete travels in another way: `DELETE /v1/parrots/{bird}, Query`, was `DELETE /v1/parrots/{parrot}, Query`", "parrots::retrieve travels in another way: `GET /v1/parrots/{bird}, Query`, was `GET /v1/parrots/{parrot}, Query`", "parrots::update travels in another way: `POST /v1/parrots/{bird}, Form`, was `POST /v1/parrots/{parrot}, Form`", "parrots::delete calls its arguments from the path `bird`, called them `parrot`", "parrots::retrieve calls its arguments from the path `bird`, called them `parrot`", "parrots::update calls its arguments from the path `bird`, called them `parrot`"],
    ),
    row(
        "a resource more",
        |it| {
            let mut get = at(it, &format!("{PARROTS}/get")).clone();
            get["operationId"] = json!("GetFlights");
            set(it, "/paths/~1v1~1flights", json!({"get": get}));
        },
        Minor,
        &["flights is new", "flights::list is new: `GET /v1/flights`"],
    ),
    row("a resource less", |it| _ = take(it, "/paths/~1v1~1treats~1{treat}"), Major, &["treats::retrieve is gone: was `GET /v1/treats/{treat}`", "TreatResponse is gone"]),
    // Parameters.
    row(
        "an optional parameter more",
        |it| set(it, &format!("{}/properties/mood", body(PARROTS)), json!({"type": "string"})),
        Minor,
        &["parrots::CreateRequest::mood is new: `impl Into<String>`"],
    ),
    row(
        "an optional parameter less",
        |it| _ = take(it, &format!("{}/properties/voice", body(PARROTS))),
        Major,
        &["parrots::CreateRequest::voice is gone"],
    ),
    row(
        "a required parameter more",
        |it| {
            set(it, &format!("{}/properties/mood", body(PARROTS)), json!({"type": "string"}));
            push(it, &format!("{}/required", body(PARROTS)), json!("mood"));
        },
        Major,
        &["parrots::create(mood) is new: `impl Into<String>`"],
    ),
    row(
        "a parameter that is required now",
        |it| push(it, &format!("{}/required", body(PARROTS)), json!("voice")),
        Major,
        &["parrots::create(voice) is required now"],
    ),
    row(
        "a parameter that is optional now",
        |it| drop_word(it, &format!("{}/required", body(PARROTS)), "age"),
        Major,
        &["parrots::CreateRequest::age is optional now"],
    ),
    row(
        "arguments in another order",
        |it| at(it, &format!("{}/required", body(PARROTS))).as_array_mut().unwrap().reverse(),
        None,
        &[],
    ),
    row(
        "a required parameter more, before the others",
        |it| {
            set(it, &format!("{}/properties/mood", body(PARROTS)), json!({"type": "string"}));
            set(it, &format!("{}/required", body(PARROTS)), json!(["mood", "age", "name"]));
        },
        Major,
        &["parrots::create(mood) is new: `impl Into<String>`"],
    ),
    row(
        "a parameter of another type",
        |it| set(it, &format!("{}/properties/voice/type", body(PARROTS)), json!("integer")),
        Major,
        &["parrots::CreateRequest::voice is of another type: `i64`, was `impl Into<String>`"],
    )
    .program(TYPES, "pub fn buy() { stripe::parrots::create(\"Polly\", 3).voice(\"shrill\"); }"),
    row(
        "an object or a text, where it was a text",
        |it| {
            let perch = at(it, &format!("{}/properties/perch", body(PARROTS))).clone();
            set(it, &format!("{}/properties/voice", body(PARROTS)), perch);
        },
        Major,
        &["parrots::CreateRequest::voice is wider: `impl Into<ParrotPerchOrId>`, was `impl Into<String>`"],
    )
    .program(
        TYPES,
        "pub fn buy(voice: &String) { stripe::parrots::create(\"Polly\", 3).voice(voice); }",
    ),
    row(
        "an alternative more in a parameter",
        |it| {
            push(it, &format!("{}/properties/perch/anyOf", body(PARROTS)), json!({"type": "string", "enum": ["any"]}));
        },
        Minor,
        &["ParrotPerchOrId::Any is new"],
    ),
    row(
        "a parameter that can be cleared",
        |it| {
            set(
                it,
                &format!("{}/properties/voice", body(PARROTS)),
                json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]}),
            );
        },
        Minor,
        &["parrots::CreateRequest::voice can be cleared"],
    ),
    row(
        "a parameter that cannot be cleared any more",
        |it| set(it, &format!("{}/properties/nickname", body(PARROTS)), json!({"type": "string"})),
        Major,
        &["parrots::CreateRequest::nickname cannot be cleared any more"],
    ),
    row(
        "nothing can be expanded any more",
        |it| _ = take(it, &format!("{}/properties/expand", body(PARROTS))),
        Major,
        &["parrots::CreateRequest::expand is gone"],
    ),
    row(
        "a parameter of the query more",
        |it| {
            push(it, &format!("{PARROTS}/get/parameters"), json!({"name": "wild", "in": "query", "schema": {"type": "boolean"}}));
        },
        Minor,
        &["parrots::ListRequest::wild is new: `bool`"],
    ),
    row(
        "an optional parameter more in an object that two operations share",
        |it| {
            for path in [PARROTS, ONE_PARROT] {
                set(it, &format!("{}/properties/address/properties/zip", body(path)), json!({"type": "string"}));
            }
        },
        Minor,
        &["HomeAddress::zip is new: `impl Into<String>`"],
    ),
    row(
        "an optional parameter more in one of the places of an object that two operations share",
        |it| {
            set(it, &format!("{}/properties/address/properties/zip", body(ONE_PARROT)), json!({"type": "string"}));
        },
        Major,
        &["parrots::UpdateRequest::address is of another type: `ParrotAddress`, was `HomeAddress`", "ParrotAddress is new: parameters"],
    )
    .program(
        TYPES,
        "pub fn moved(address: stripe::HomeAddress) { stripe::parrots::update(\"p\").address(address); }",
    ),
    row(
        "a required parameter more in an object",
        |it| {
            for path in [PARROTS, ONE_PARROT] {
                set(it, &format!("{}/properties/address/properties/zip", body(path)), json!({"type": "string"}));
                push(it, &format!("{}/properties/address/required", body(path)), json!("zip"));
            }
        },
        Major,
        &["HomeAddress::new(zip) is new: `impl Into<String>`"],
    ),
];
