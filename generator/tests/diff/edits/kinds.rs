//! The kinds of edits, and what each may come to.

use serde_json::{Value, json};
use stripe_generator::diagnostic::child;
use stripe_generator::diff::Verdict;

use super::seed::Seed;
use super::sites::Sites;
use crate::edit::{at, push, set, take};

/// What an edit may come to.
pub(super) enum Expected {
    /// This verdict if what was edited is in the crate.
    Exactly(Verdict),
    /// Up to this one.
    AtMost(Verdict),
}

/// What was edited.
pub(super) struct Outcome {
    /// The JSON pointer of what is other than it was.
    pub(super) at: String,
    /// The schema whose types may be others: what the edit is about, or the object that holds it.
    pub(super) within: String,
    pub(super) expected: Expected,
}

/// A kind of edit. It gives nothing where the document has no place for it.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) edit: fn(&mut Value, &Sites, Seed) -> Option<Outcome>,
}

const fn kind(name: &'static str, edit: fn(&mut Value, &Sites, Seed) -> Option<Outcome>) -> Kind {
    Kind { name, edit }
}

/// A name that nothing in the document has.
const NEW: &str = "plumage";

pub(super) const ALL: &[Kind] = &[
    kind(
        "text more in what is received",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.received_objects)?;
            property(
                document,
                within,
                json!({"type": "string", "maxLength": 5000}),
            )
        },
    ),
    kind(
        "object more in what is received",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.received_objects)?;
            let colours = json!({"type": "string", "enum": ["blue", "green", "red"]});
            let object = json!({"type": "object", "title": "plumage_of_a_parrot", "properties": {"colour": colours}});
            property(document, within, object)
        },
    ),
    kind(
        "reference more in what is received",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.received_objects)?;
            let helper = seed.pick(&sites.helpers)?;
            property(document, within, json!({"$ref": format!("#{helper}")}))
        },
    ),
    kind(
        "enum more in what is received",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.received_objects)?;
            let like = at(document, seed.pick(&sites.received_enums)?).clone();
            property(document, within, like)
        },
    ),
    kind("expandable object more", |document, sites, mut seed| {
        let within = seed.pick(&sites.received_objects)?;
        let like = at(document, seed.pick(&sites.expandable)?).clone();
        property(document, within, like)
    }),
    kind("parameter more", |document, sites, mut seed| {
        let within = seed.pick(&sites.sent_objects)?;
        property(document, within, json!({"type": "boolean"}))
    }),
    kind(
        "object more among parameters",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.sent_objects)?;
            let mut like = at(document, seed.pick(&sites.sent_objects)?).clone();
            like["title"] = json!("plumage_params");
            property(document, within, like)
        },
    ),
    kind("enum more among parameters", |document, sites, mut seed| {
        let within = seed.pick(&sites.sent_objects)?;
        let like = at(document, seed.pick(&sites.sent_enums)?).clone();
        property(document, within, like)
    }),
    kind("parameter more in a query", |document, sites, mut seed| {
        let within = seed.pick(&sites.queries)?;
        let parameters = format!("{within}/parameters");
        let index = at(document, &parameters).as_array()?.len();
        push(
            document,
            &parameters,
            json!({"in": "query", "name": NEW, "required": false, "style": "form", "schema": {"type": "string", "maxLength": 5000}}),
        );
        Some(Outcome {
            at: format!("{parameters}/{index}"),
            within: within.clone(),
            expected: Expected::Exactly(Verdict::Minor),
        })
    }),
    kind(
        "value more that is received",
        |document, sites, mut seed| value(document, seed.pick(&sites.received_enums)?),
    ),
    kind("value more that is sent", |document, sites, mut seed| {
        value(document, seed.pick(&sites.sent_enums)?)
    }),
    kind("other title", |document, sites, mut seed| {
        wording(
            document,
            seed.pick(&sites.titled)?,
            "title",
            "other_plumage",
        )
    }),
    kind("other description", |document, sites, mut seed| {
        wording(
            document,
            seed.pick(&sites.described)?,
            "description",
            "Lovely plumage.",
        )
    }),
    kind("property of another type", |document, sites, mut seed| {
        let object = seed.pick(&sites.received_objects)?;
        retype(document, object, seed)
    }),
    kind("parameter of another type", |document, sites, mut seed| {
        let object = seed.pick(&sites.sent_objects)?;
        retype(document, object, seed)
    }),
    kind("property less", |document, sites, mut seed| {
        let object = seed.pick(&sites.received_objects)?.clone();
        remove(document, &object, seed)
    }),
    kind("parameter less", |document, sites, mut seed| {
        let object = seed.pick(&sites.sent_objects)?.clone();
        remove(document, &object, seed)
    }),
    kind("property required", |document, sites, mut seed| {
        require(document, seed.pick(&sites.received_objects)?, seed)
    }),
    kind("parameter required", |document, sites, mut seed| {
        require(document, seed.pick(&sites.sent_objects)?, seed)
    }),
    kind("property not required", |document, sites, mut seed| {
        let within = seed.pick(&sites.received_objects)?;
        relax(document, within, seed)
    }),
    kind("operation more", |document, sites, mut seed| {
        let resource = seed.pick(&sites.resources)?;
        let path = child("/paths", "/v1/plumages/{plumage}");
        set(document, &path, json!({"get": retrieve(resource)}));
        Some(operation(path))
    }),
    kind("operation more on a path", |document, sites, mut seed| {
        let path = seed.pick(&sites.paths)?;
        let resource = seed.pick(&sites.resources)?;
        let below = format!("{path}~1plumages~1{{plumage}}");
        let mut added = retrieve(resource);
        let names = below.split(['{', '}']).skip(1).step_by(2);
        let parameters: Vec<Value> = names.map(in_path).collect();
        added["parameters"] = json!(parameters);
        set(document, &below, json!({"get": added}));
        Some(operation(below))
    }),
    kind(
        "operation more that gives a helper",
        |document, sites, mut seed| {
            let helper = seed.pick(&sites.helpers)?;
            let path = child("/paths", "/v1/plumages/{plumage}");
            set(document, &path, json!({"get": retrieve(helper)}));
            Some(operation(path))
        },
    ),
    kind("object of the API more", |document, _, _| {
        let object = json!({"type": "string", "enum": [NEW]});
        let schema = json!({"type": "object", "properties": {"id": {"type": "string"}, "object": object}, "required": ["id", "object"]});
        let at = child("/components/schemas", NEW);
        set(document, &at, schema);
        let path = child("/paths", "/v1/plumages/{plumage}");
        set(document, &path, json!({"get": retrieve(&at)}));
        Some(operation(path))
    }),
    kind("schema more that nothing uses", |document, _, mut seed| {
        let name = seed.pick(&[NEW, "a_parrot", "zoo"])?;
        let within = child("/components/schemas", name);
        set(
            document,
            &within,
            json!({"type": "object", "properties": {"colour": {"type": "string"}}}),
        );
        Some(Outcome {
            at: within.clone(),
            within,
            expected: Expected::AtMost(Verdict::Minor),
        })
    }),
    kind(
        "kind of object more to expand",
        |document, sites, mut seed| {
            let within = seed.pick(&sites.expandable)?;
            let resource = seed.pick(&sites.resources)?;
            let reference = json!({"$ref": format!("#{resource}")});
            for list in ["/anyOf", "/x-expansionResources/oneOf"] {
                let list = at(document, &format!("{within}{list}")).as_array_mut()?;
                if list.contains(&reference) {
                    return None;
                }
                list.push(reference.clone());
            }
            Some(Outcome {
                at: within.clone(),
                within: holder(within),
                expected: Expected::AtMost(Verdict::Major),
            })
        },
    ),
];

/// Adds a property to an object.
fn property(document: &mut Value, within: &str, schema: Value) -> Option<Outcome> {
    let at = format!("{within}/properties/{NEW}");
    set(document, &at, schema);
    Some(Outcome {
        at,
        within: within.to_owned(),
        expected: Expected::Exactly(Verdict::Minor),
    })
}

/// Adds a value to an enum.
fn value(document: &mut Value, within: &str) -> Option<Outcome> {
    let values = format!("{within}/enum");
    let index = at(document, &values).as_array()?.len();
    push(document, &values, json!(NEW));
    Some(Outcome {
        at: format!("{values}/{index}"),
        within: within.to_owned(),
        expected: Expected::Exactly(Verdict::Minor),
    })
}

/// Words something in another way.
fn wording(document: &mut Value, within: &str, keyword: &str, text: &str) -> Option<Outcome> {
    let at = format!("{within}/{keyword}");
    set(document, &at, json!(text));
    Some(Outcome {
        at,
        within: within.to_owned(),
        expected: Expected::Exactly(Verdict::Patch),
    })
}

/// Makes a number of a text, or a text of something else, so that the object is not like others any more.
fn retype(document: &mut Value, object: &str, mut seed: Seed) -> Option<Outcome> {
    let names: Vec<String> = at(document, &format!("{object}/properties"))
        .as_object()?
        .keys()
        .filter(|name| *name != "object" && *name != "id" && *name != "deleted")
        .cloned()
        .collect();
    let within = child(&format!("{object}/properties"), seed.pick(&names)?);
    let kind = match at(document, &within)["type"] == "number" {
        true => "boolean",
        false => "number",
    };
    set(document, &within, json!({"type": kind}));
    Some(Outcome {
        at: within,
        within: object.to_owned(),
        expected: Expected::AtMost(Verdict::Major),
    })
}

/// Takes a property away.
fn remove(document: &mut Value, object: &str, mut seed: Seed) -> Option<Outcome> {
    let properties = at(document, &format!("{object}/properties")).as_object()?;
    // An object without any is of another kind, and what tells objects apart is no property like others.
    if properties.len() < 3 {
        return None;
    }
    let names: Vec<String> = properties
        .keys()
        .filter(|name| *name != "object" && *name != "id" && *name != "type")
        .cloned()
        .collect();
    let name = seed.pick(&names)?;
    let within = child(&format!("{object}/properties"), name);
    take(document, &within);
    for list in ["required", "x-expandableFields"] {
        if let Some(list) = at(document, object)
            .get_mut(list)
            .and_then(Value::as_array_mut)
        {
            list.retain(|it| it != name.as_str());
        }
    }
    if at(document, object)["required"] == json!([]) {
        take(document, &format!("{object}/required"));
    }
    Some(Outcome {
        at: within,
        within: object.to_owned(),
        expected: Expected::AtMost(Verdict::Major),
    })
}

/// Requires one property more.
fn require(document: &mut Value, object: &str, mut seed: Seed) -> Option<Outcome> {
    let schema = at(document, object);
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let properties = schema["properties"].as_object()?.iter();
    let names: Vec<String> = properties
        .filter(|(name, value)| !required.contains(&json!(name)) && !is_constant(value))
        .map(|(name, _)| name.clone())
        .collect();
    let name = seed.pick(&names)?;
    let mut list = required;
    list.push(json!(name));
    schema["required"] = json!(list);
    Some(Outcome {
        at: child(&format!("{object}/properties"), name),
        within: object.to_owned(),
        expected: Expected::AtMost(Verdict::Major),
    })
}

/// Requires one property less.
fn relax(document: &mut Value, object: &str, mut seed: Seed) -> Option<Outcome> {
    let schema = at(document, object);
    let properties = schema["properties"].clone();
    let list = schema.get_mut("required")?.as_array_mut()?;
    let names = list.iter().filter_map(Value::as_str);
    let names: Vec<String> = names
        .filter(|name| !is_constant(&properties[name]))
        .map(str::to_owned)
        .collect();
    let name = seed.pick(&names)?;
    list.retain(|it| *it != name.as_str());
    if list.is_empty() {
        take(document, &format!("{object}/required"));
    }
    Some(Outcome {
        at: child(&format!("{object}/properties"), name),
        within: object.to_owned(),
        expected: Expected::AtMost(Verdict::Major),
    })
}

/// Whether a property has one value. If that is required it is a constant, which may tell the object from others where they are used.
fn is_constant(property: &Value) -> bool {
    property["enum"].as_array().is_some_and(|it| it.len() == 1)
}

/// An operation that gives a component.
fn retrieve(component: &str) -> Value {
    let reference = json!({"$ref": format!("#{component}")});
    let error = json!({"$ref": "#/components/schemas/error"});
    let answer = |schema: Value| json!({"description": "", "content": {"application/json": {"schema": schema}}});
    json!({
        "operationId": "GetPlumagesPlumage",
        "parameters": [in_path(NEW)],
        "responses": {"200": answer(reference), "default": answer(error)},
    })
}

fn in_path(name: &str) -> Value {
    json!({"in": "path", "name": name, "required": true, "style": "simple", "schema": {"type": "string", "maxLength": 5000}})
}

fn operation(at: String) -> Outcome {
    Outcome {
        within: at.clone(),
        at,
        expected: Expected::Exactly(Verdict::Minor),
    }
}

/// The object that a property belongs to.
fn holder(property: &str) -> String {
    let end = property.rfind("/properties/").unwrap_or(property.len());
    property[..end].to_owned()
}
