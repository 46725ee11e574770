//! Which object each event holds.
//!
//! The name of an event ends in what happened (`deleted`); what it happened to stands before, often with its owner
//! (`customer.subscription`). The longest end of that, from a dot on, that spells the `object` constant of a resource, dots and
//! underscores alike, tells the type. What it would tell wrongly is in the rules, and a rule without effect is a fault.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::ir::{EventKind, EventRules, Events, Ir, Operation, Output, Place, TypeBody};

/// Finds what each event holds, and notes each rule that leads nowhere.
pub(super) fn run(mut ir: Ir, faults: &mut Diagnostics) -> Ir {
    if let Some(events) = ir.events.take() {
        ir.events = find(&ir, events.rules, faults);
    }
    ir
}

/// What helps where a rule leads nowhere.
const HELP: &str = "an action of the overlay says so: mend this rule there, or take it out if the API has nothing like it";

fn find(ir: &Ir, rules: EventRules, faults: &mut Diagnostics) -> Option<Events> {
    let mut fault = |rule: &[&str], what: String| {
        let pointer = rule
            .iter()
            .fold("/x-events".to_owned(), |at, key| child(&at, key));
        faults.push(Diagnostic::new(pointer, what).help(HELP));
    };
    let snapshot = Place::root(&rules.snapshot);
    let gives_snapshots = |operation: &Operation| matches!(&operation.output, Output::Value(shape) if shape.named() == Some(&snapshot));
    if ir.record(&snapshot).is_none() {
        fault(
            &["snapshot"],
            format!("no object has the schema `{}`", rules.snapshot),
        );
    } else if !ir.operations.values().any(gives_snapshots) {
        let snapshot = &rules.snapshot;
        fault(&["snapshot"], format!("no operation gives a `{snapshot}`"));
    }
    let named = Place::parse(&rules.names);
    let names = ir.types.iter().find_map(|(place, definition)| {
        let values = match &definition.body {
            TypeBody::Enum(found) if definition.places.contains(&named) => &found.values,
            _ => return None,
        };
        Some((place.clone(), values))
    });
    if names.is_none() {
        fault(&["names"], format!("there is no enum at `{named}`"));
    }
    let mut notified_path = String::new();
    if let Some(notified) = &rules.notified {
        let place = Place::root(notified);
        let gives = |operation: &&Operation| {
            matches!(&operation.output, Output::Value(shape) if shape.named() == Some(&place))
                && operation.path_params.len() == 1
        };
        match ir.operations.values().find(gives) {
            Some(operation) => notified_path.clone_from(&operation.path),
            None => fault(
                &["notified"],
                format!("no operation retrieves a `{notified}`"),
            ),
        }
    }
    let (names, values) = names?;
    let objects: BTreeMap<String, Place> = ir
        .types
        .iter()
        .filter_map(|(place, definition)| match &definition.body {
            TypeBody::Record(record) if place.is_root() && !record.is_deleted() => {
                Some((record.object()?.to_owned(), place.clone()))
            }
            _ => None,
        })
        .collect();
    let spelled: BTreeMap<String, &Place> = objects
        .iter()
        .map(|(object, place)| (object.replace('.', "_"), place))
        .collect();
    let mut unused: BTreeMap<&str, &str> = BTreeMap::new();
    unused.extend(rules.objects.keys().map(|it| (it.as_str(), "objects")));
    unused.extend(rules.unknown.iter().map(|it| (it.as_str(), "unknown")));
    unused.extend(rules.partial.iter().map(|it| (it.as_str(), "partial")));
    let mut kinds = Vec::new();
    // The one without a dot, `*`, stands for all of them.
    for name in values.iter().filter(|name| name.contains('.')) {
        let subject = name.rsplit_once('.').map_or("", |(subject, _)| subject);
        let object = if let Some(schema) = rules.objects.get(subject) {
            unused.remove(subject);
            let place = Place::root(schema);
            if ir.get(&place).is_none() {
                fault(
                    &["objects", subject],
                    format!("there is no schema `{schema}`"),
                );
            }
            Some(place)
        } else {
            spell(subject, &spelled).cloned()
        };
        let is_unknown = rules.unknown.contains(subject) && object.is_some();
        if is_unknown {
            unused.remove(subject);
        }
        let partial = rules.partial.contains(name);
        if partial {
            unused.remove(name.as_str());
        }
        kinds.push(EventKind {
            name: name.clone(),
            object: object.filter(|_| !is_unknown),
            partial,
        });
    }
    for (rule, list) in unused {
        fault(&[list], format!("the rule for `{rule}` changes nothing"));
    }
    Some(Events {
        rules,
        kinds,
        objects,
        names,
        notified_path,
    })
}

/// The object that the longest end of `subject` spells.
fn spell<'a>(subject: &str, objects: &BTreeMap<String, &'a Place>) -> Option<&'a Place> {
    let mut rest = Some(subject);
    while let Some(end) = rest {
        if let Some(place) = objects.get(&end.replace('.', "_")) {
            return Some(place);
        }
        rest = end.split_once('.').map(|(_, end)| end);
    }
    None
}
