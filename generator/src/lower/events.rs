//! The rules of events: the extension `x-events` at the root of the document, which the overlay puts there.

use serde_json::Value;

use crate::diagnostic::{Diagnostics, child};
use crate::document::Document;
use crate::ir::EventRules;

const EXTENSION: &str = "x-events";

/// Reads the rules, if the document has them.
pub(super) fn rules(document: &Document, faults: &mut Diagnostics) -> Option<EventRules> {
    let found = document.api.extensions.get(EXTENSION)?;
    let pointer = child("", EXTENSION);
    let Some(entries) = found.as_object() else {
        faults.error(pointer, "the rules of events are no object");
        return None;
    };
    let mut rules = EventRules::default();
    for (key, value) in entries {
        let read = match key.as_str() {
            "snapshot" => text(value).map(|it| rules.snapshot = it),
            "notified" => text(value).map(|it| rules.notified = Some(it)),
            "names" => text(value).map(|it| rules.names = it),
            "unknown" => texts(value).map(|it| rules.unknown = it.into_iter().collect()),
            "partial" => texts(value).map(|it| rules.partial = it.into_iter().collect()),
            "objects" => value
                .as_object()
                .and_then(|objects| {
                    let object =
                        |(name, schema): (&String, &Value)| Some((name.clone(), text(schema)?));
                    objects.iter().map(object).collect()
                })
                .map(|it| rules.objects = it),
            _ => None,
        };
        if read.is_none() {
            faults.error(child(&pointer, key), "this is no rule of events");
        }
    }
    Some(rules)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(text).collect()
}
