//! The rules, in a sentence each.

use crate::ir::{Field, ParamKind, Shape, TypeBody, TypeDef};

/// Why a schema has this shape.
pub(super) fn shape(shape: &Shape) -> String {
    let rule = match shape {
        Shape::Bool => "a boolean is `bool`",
        Shape::Integer => "an integer is `i64`, whatever its format",
        Shape::Float => "a number is `f64`",
        Shape::Text => "a string without an enum, and without a format that has a type, is text",
        Shape::Timestamp => "an integer of the format `unix-time` is a `Timestamp`",
        Shape::DateTime => "a string of the format `date-time` is a `DateTime`",
        Shape::Decimal => "a string of the format `decimal` is an exact `Decimal`",
        Shape::Currency => "a string of the format `currency` is a `Currency`",
        Shape::IntegerText => "a string of the format `int64` is a `StringInteger`",
        Shape::Id(_) => {
            "the `id` of an object with an `object` constant, and the end of a path that retrieves one, is an id of its own type"
        }
        Shape::File => "a string of the format `binary` is the contents of a file",
        Shape::Object => "an object without properties is kept as JSON, decodable later",
        Shape::Any => {
            "alternatives have this property with kinds that do not go together, so it stays JSON"
        }
        Shape::List(_) => "an array is a list of what its `items` are",
        Shape::Map(_) => {
            "an object without properties but with `additionalProperties` is a map of those; of text, `Metadata`"
        }
        Shape::Clearable(_) => {
            "a value that may be null, or the empty text, where it stands is an `Option`"
        }
        Shape::Range(_) => {
            "a value, or an object of the bounds `gt`, `gte`, `lt` and `lte`, is a `Range`"
        }
        Shape::ListPage(_) => {
            "an object of just `data`, `has_more`, `object` and `url` is a page of a list"
        }
        Shape::SearchPage(_) => {
            "an object of just the properties of a search result is one page of it"
        }
        Shape::V2Page(_) => {
            "an object of just `data`, `next_page_url` and `previous_page_url` is a page of a v2 list"
        }
        Shape::Expandable(_) => {
            "alternatives with `x-expansionResources` are the id and, if it was asked for, the JSON of the object"
        }
        Shape::ExpandableAny => {
            "alternatives with `x-expansionResources` and several kinds of object are an id of any kind and, if it was asked for, the JSON of the object"
        }
        Shape::MaybeDeleted(_) => {
            "an object and its deleted twin, which says `deleted: true`, are `MaybeDeleted`"
        }
        Shape::Named(_) => "what has properties, an enum or alternatives is a type of its own",
    };
    match shape {
        Shape::List(inner) | Shape::Map(inner) | Shape::Clearable(inner)
            if **inner != Shape::Text =>
        {
            format!("{rule}; {}", self::shape(inner))
        }
        _ => rule.to_owned(),
    }
}

/// Why a type is of this kind.
pub(super) fn body(body: &TypeBody) -> String {
    match body {
        TypeBody::Record(record) => {
            let rule = "an object that Stripe sends is a record: a struct with public fields";
            let schemas = record.schemas.iter();
            match schemas
                .map(|schema| format!("`{schema}`"))
                .collect::<Vec<_>>()
            {
                several if several.len() > 1 => format!("{rule}; of the schemas {}", some(several)),
                _ => rule.to_owned(),
            }
        }
        TypeBody::Union(union) => format!(
            "objects told apart by their constant `{}` are an enum, with an arm for each and one for what is not known",
            union.discriminator
        ),
        TypeBody::Merge(_) => "alternatives that nothing tells apart are merged".to_owned(),
        TypeBody::Params(_) => {
            "an object that Stripe receives has a setter for each property".to_owned()
        }
        TypeBody::Choice(_) => {
            "several kinds of value that Stripe receives are an enum of them".to_owned()
        }
        TypeBody::Enum(_) => {
            "an enum is open: the values of the document, and `Unknown` for all others".to_owned()
        }
    }
}

/// What a parameter is to the caller.
pub(super) fn param(kind: &ParamKind, clearable: bool) -> String {
    let rule = match kind {
        ParamKind::Constant(_) => {
            "a required parameter with a single value is sent by itself".to_owned()
        }
        ParamKind::Required(found, _) => {
            format!("required, so an argument: {}", shape(found))
        }
        ParamKind::Optional(found) => format!("optional, so a setter: {}", shape(found)),
    };
    match clearable {
        true => format!(
            "{rule}; `nullable`, or the empty text among its values, adds a method that clears it"
        ),
        false => rule,
    }
}

/// Why a field is as it is.
pub(super) fn field(field: &Field) -> String {
    let presence = match (field.required, field.nullable) {
        (true, false) => "required and never null",
        (true, true) => "required but `nullable`, so an `Option`",
        (false, _) => "not required, so an `Option`",
    };
    let secret = if field.secret {
        "; `x-sensitive`, so never printed"
    } else {
        ""
    };
    format!("{presence}{secret}: {}", shape(&field.shape))
}

/// Why a field is kept behind a pointer.
pub(super) fn boxed(field: &Field) -> &'static str {
    if field.is_optional() {
        "behind a pointer: an optional record"
    } else {
        "behind a pointer: a required record that had more than 64 bytes when it was new, or one that would hold itself"
    }
}

/// Why several places share a type.
pub(super) fn shared(definition: &TypeDef) -> String {
    let agree = match &definition.body {
        TypeBody::Enum(_) => "have the same values under the same key",
        TypeBody::Union(_) => "have the same arms",
        _ => "have the same structure under the same key",
    };
    let places = definition.places.iter();
    format!(
        "one type for {} places that {agree}, or did when they were new: {}",
        definition.places.len(),
        some(places.map(|place| format!("`{place}`")).collect())
    )
}

/// The first of several, and how many more there are.
pub(super) fn some(mut all: Vec<String>) -> String {
    const SHOWN: usize = 12;
    if let more @ 1.. = all.len().saturating_sub(SHOWN) {
        all.truncate(SHOWN);
        all.push(format!("{more} more"));
    }
    all.join(", ")
}

/// What the part of an element that has no item of its own is for: `rest` are the steps from the element on.
pub(super) fn part(rest: &str) -> Option<&'static str> {
    let mut steps = rest.split('/').skip(1).peekable();
    let mut last = "";
    while let Some(step) = steps.next() {
        last = match step {
            "title" => {
                "types go by their keys; a title only makes a type of an object without properties"
            }
            "description" | "summary" => "descriptions are the documentation of the item",
            "deprecated" => "what is deprecated is marked so",
            "required" => "what is required is no `Option`, and an argument in what is sent",
            "nullable" => "what may be null is an `Option`, or can be cleared",
            "type" | "format" => "type and format decide the type together",
            "enum" => "a single value is a constant; the empty word clears",
            "items" => "the items of a list have the list's item",
            "additionalProperties" => "the values of a map have the map's item",
            "anyOf" | "oneOf" => "alternatives are decided together",
            "properties" => "the properties of pages and bounds are those of the runtime's types",
            "parameters" | "requestBody" | "responses" | "content" | "schema" => {
                "a part of the operation"
            }
            "operationId" => "the id finds the operation's line in the lock of names",
            "servers" => "the server is in the descriptor of the operation",
            "style" | "explode" | "encoding" => {
                "how values are written into queries and forms is the same for all of the API"
            }
            step if step.starts_with("x-") => {
                return Some(
                    "of extensions, `x-expansionResources`, `x-expandableFields`, `x-sensitive` and `x-events` decide something",
                );
            }
            "maxLength" | "minLength" | "pattern" | "minimum" | "maximum" | "default"
            | "example" | "multipleOf" | "readOnly" | "writeOnly" => {
                return Some(
                    "limits and samples of values have no part in types: Stripe checks them",
                );
            }
            _ => continue,
        };
        if matches!(step, "properties" | "patternProperties" | "content") {
            // What follows is a name.
            steps.next();
        }
    }
    (!last.is_empty()).then_some(last)
}

/// Why a place outside of operations and schemas became nothing.
pub(super) fn elsewhere(pointer: &str) -> &'static str {
    match pointer.split('/').nth(1).unwrap_or_default() {
        "info" => "of the information about the document, the version goes into the crate",
        "servers" => "servers are told per operation; the general one is the runtime's",
        "security" => "every request has the API key of its client",
        "tags" | "externalDocs" => "this says nothing about types",
        "openapi" => "the version of OpenAPI is checked when the document is read",
        "components" => {
            "of components, schemas become types; whatever else is used is told where it is used"
        }
        "paths" => "a path is told by its operations",
        "x-events" => "the rules of events decide which object an event holds",
        "" => "the whole document is the crate",
        _ => "this says nothing about types",
    }
}
