//! Edits of operations and of what Stripe receives.

use serde_json::json;
use stripe_generator::diff::Verdict::{Major, Minor, None, Patch};

use super::{Row, TYPES, row};
use crate::edit::{ONE_PARROT, PARROTS, at, body, drop_word, push, rename, set, take};

pub(super) const ROWS: &[Row] = &[    // Operations.
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
    row("a resource less", |it| _ = take(it, "/paths/~1v1~1treats~1{treat}"), Major, &[
            "treats is gone",
            "treats::retrieve is gone: was `GET /v1/treats/{treat}`",
            "treats::RetrieveResponse is gone",
        ]),
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
        &[
            "parrots::CreateRequest::voice is wider: `impl Into<parrots::CreateVoiceOrToken>`, was `impl Into<String>`",
            "parrots::create::Voice is new: parameters",
            "parrots::CreateVoiceOrToken is new: choice",
        ],
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
        &["parrots::CreatePerchOrToken::Any is new"],
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
        &["parrots::create::Address::zip is new: `impl Into<String>`"],
    ),
    row(
        "an optional parameter more in one of the places of an object that two operations share",
        |it| {
            set(it, &format!("{}/properties/address/properties/zip", body(ONE_PARROT)), json!({"type": "string"}));
        },
        Minor,
        &["parrots::create::Address::zip is new: `impl Into<String>`"],
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
        &["parrots::create::Address::new(zip) is new: `impl Into<String>`"],
    ),
];
