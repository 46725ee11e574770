//! Edits of the order and words of the document, and of what Stripe sends.

use serde_json::json;
use stripe_generator::diff::Verdict::{Major, Minor, None, Patch};

use super::{Row, TYPES, row};
use crate::edit::{PARROT, PARROTS, TREAT, at, drop_word, push, rename, reverse_keys, set, take};

pub(super) const ROWS: &[Row] = &[
    // The order and the words of the document.
    row("keys in another order", reverse_keys, None, &[]),
    row(
        "values in another order",
        |it| {
            at(it, &format!("{PARROT}/properties/colour/enum"))
                .as_array_mut()
                .unwrap()
                .reverse()
        },
        None,
        &[],
    ),
    row(
        "what is received is required in another order",
        |it| {
            at(it, &format!("{PARROT}/required"))
                .as_array_mut()
                .unwrap()
                .reverse()
        },
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
        |it| {
            set(
                it,
                &format!("{PARROTS}/post/summary"),
                json!("Adopt a parrot"),
            )
        },
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
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/wings"),
                json!({"type": "integer"}),
            )
        },
        Minor,
        &["Parrot::wings is new: `Option<i64>`"],
    ),
    row(
        "a field less",
        |it| _ = take(it, &format!("{PARROT}/properties/flies")),
        Major,
        &["Parrot::flies is gone: was `Option<bool>`"],
    ),
    row(
        "a field under another name",
        |it| {
            rename(
                it,
                &format!("{PARROT}/properties/flies"),
                &format!("{PARROT}/properties/can_fly"),
            )
        },
        Major,
        &[
            "Parrot::flies is gone: was `Option<bool>`",
            "Parrot::can_fly is new: `Option<bool>`",
        ],
    ),
    row(
        "a field that goes by another name on the wire",
        |it| {
            rename(
                it,
                &format!("{PARROT}/properties/flies"),
                &format!("{PARROT}/properties/Flies"),
            )
        },
        Patch,
        &["Parrot::flies travels in another way: `Flies`, was `flies`"],
    ),
    row(
        "a field of another type",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/weight/type"),
                json!("number"),
            )
        },
        Major,
        &["Parrot::weight is wider: `Option<f64>`, was `Option<i64>`"],
    )
    .program(
        TYPES,
        "pub fn weight(parrot: &stripe::Parrot) -> Option<i64> { parrot.weight }",
    ),
    row(
        "a field that may be missing",
        |it| drop_word(it, &format!("{PARROT}/required"), "age"),
        Major,
        &["Parrot::age is wider: `Option<i64>`, was `i64`"],
    )
    .program(
        TYPES,
        "pub fn age(parrot: &stripe::Parrot) -> i64 { parrot.age }",
    ),
    row(
        "a field that is always there",
        |it| push(it, &format!("{PARROT}/required"), json!("flies")),
        Major,
        &["Parrot::flies is narrower: `bool`, was `Option<bool>`"],
    )
    .program(
        TYPES,
        "pub fn flies(parrot: &stripe::Parrot) -> bool { parrot.flies == Some(true) }",
    ),
    row(
        "a field that may be null",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/age/nullable"),
                json!(true),
            )
        },
        Major,
        &["Parrot::age is wider: `Option<i64>`, was `i64`"],
    )
    .program(
        TYPES,
        "pub fn age(parrot: &stripe::Parrot) -> i64 { parrot.age }",
    ),
    row(
        "a field that may be null, but must be there",
        |it| push(it, &format!("{PARROT}/required"), json!("weight")),
        Patch,
        &["Parrot::weight is required now"],
    ),
    row(
        "a field that must not be printed",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/name/x-sensitive"),
                json!(true),
            )
        },
        Patch,
        &["Parrot::name is not printed any more"],
    ),
    row(
        "a deprecated field",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/flies/deprecated"),
                json!(true),
            )
        },
        Patch,
        &["Parrot::flies is deprecated"],
    ),
    row(
        "an object that stood in place and is too large now",
        |it| {
            for name in ["a", "b", "c", "d", "e"] {
                set(
                    it,
                    &format!("/components/schemas/perch/properties/{name}"),
                    json!({"type": "string"}),
                );
            }
        },
        Minor,
        &[
            "parrot::Perch::a is new: `Option<String>`",
            "parrot::Perch::b is new: `Option<String>`",
            "parrot::Perch::c is new: `Option<String>`",
            "parrot::Perch::d is new: `Option<String>`",
            "parrot::Perch::e is new: `Option<String>`",
        ],
    ),
    row(
        "an object in another that holds it, too",
        |it| {
            set(
                it,
                "/components/schemas/perch/properties/parrot",
                json!({"$ref": "#/components/schemas/parrot"}),
            );
            push(it, "/components/schemas/perch/required", json!("parrot"));
        },
        Major,
        &[
            "Parrot::perch is of another type: `Part<parrot::Perch>`, was `parrot::Perch`",
            "parrot::Perch::parrot is new: `Part<Parrot>`",
        ],
    )
    .program(
        TYPES,
        "pub fn perch(parrot: stripe::Parrot) -> stripe::parrot::Perch { parrot.perch }",
    ),
    row(
        "a reference that cannot be expanded any more",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/keeper"),
                json!({"type": "string", "nullable": true}),
            )
        },
        Major,
        &[
            "Parrot::keeper is of another type: `Option<String>`, was `Option<Expandable<ids::KeeperId>>`",
            "Parrot::KEEPER is gone: was `ids::KeeperId`",
        ],
    ),
    row(
        "another constant",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/species/enum"),
                json!(["nestor"]),
            )
        },
        Patch,
        &["Parrot has another constant `species`: \"nestor\", was \"psittacus\""],
    ),
    row(
        "a constant that may be something else",
        |it| {
            push(
                it,
                &format!("{PARROT}/properties/species/enum"),
                json!("nestor"),
            )
        },
        Minor,
        &[
            "parrot::Species is new: enum",
            "Parrot::species is new: `parrot::Species`",
        ],
    ),
    // Values.
    row(
        "a value more",
        |it| {
            push(
                it,
                &format!("{PARROT}/properties/colour/enum"),
                json!("yellow"),
            )
        },
        Minor,
        &["parrot::Colour::Yellow is new"],
    ),
    row(
        "a value less",
        |it| drop_word(it, &format!("{PARROT}/properties/colour/enum"), "blue"),
        Major,
        &["parrot::Colour::Blue is gone"],
    ),
    row(
        "a value that is spelled differently",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/colour/enum/2"),
                json!("red_ish"),
            )
        },
        Patch,
        &["parrot::Colour::RedIsh travels in another way: `red_ish`, was `red-ish`"],
    ),
    row(
        "a value that takes the name of another",
        |it| {
            push(
                it,
                &format!("{PARROT}/properties/zone/enum"),
                json!("Etc/GMT-5"),
            )
        },
        Major,
        &[
            "parrot::Zone::EtcSlashGmtPlus5 has another name: was `parrot::Zone::EtcGmt5`",
            "parrot::Zone::EtcSlashGmtMinus5 is new",
        ],
    ),
    row(
        "words in place of any text",
        |it| {
            set(
                it,
                &format!("{PARROT}/properties/name/enum"),
                json!(["polly", "coco"]),
            )
        },
        Major,
        &[
            "Parrot::name is narrower: `parrot::Name`, was `String`",
            "parrot::Name is new: enum",
        ],
    )
    .program(
        TYPES,
        "pub fn name(parrot: stripe::Parrot) -> String { parrot.name }",
    ),
    row(
        "any text in place of words",
        |it| _ = take(it, &format!("{PARROT}/properties/colour/enum")),
        Major,
        &[
            "parrot::Colour is gone",
            "Parrot::colour is wider: `String`, was `parrot::Colour`",
        ],
    ),
    // Unions.
    row(
        "an alternative more",
        |it| {
            let mut seed = at(it, "/components/schemas/nut").clone();
            seed["properties"]["object"]["enum"] = json!(["seed"]);
            set(it, "/components/schemas/seed", seed);
            push(
                it,
                &format!("{TREAT}/anyOf"),
                json!({"$ref": "#/components/schemas/seed"}),
            );
        },
        Minor,
        &[
            "Seed is new: struct",
            "treats::RetrieveResponse::Seed is new: `Seed`",
            "SeedId is new",
        ],
    ),
    row(
        "an alternative less",
        |it| {
            set(it, TREAT, json!({"$ref": "#/components/schemas/nut"}));
        },
        Major,
        &[
            "treats::retrieve gives `Nut`, gave `treats::RetrieveResponse`",
            "treats::retrieve takes other arguments from the path: `NutId`, was `CrackerId`",
            "treats::RetrieveResponse is gone",
        ],
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
        &[
            "keepers::retrieve gives `Keeper`, gave `MaybeDeleted<Keeper>`",
            "Keeper is another once deleted: was `DeletedKeeper`",
        ],
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
        &[
            "parrot::Perch is gone",
            "Parrot::perch is gone: was `parrot::Perch`",
        ],
    ),
];
