//! Which object each event holds.
//!
//! The name of an event ends in what happened (`deleted`); what it happened to stands before, often with its owner
//! (`customer.subscription`). The longest end of that, from a dot on, that spells the `object` constant of a resource, dots and
//! underscores alike, tells the type. What it would tell wrongly is in the rules, and a rule without effect is a fault.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{EventKind, EventRules, Events, Ir, Output, Place, TypeBody};

pub(super) fn run(mut ir: Ir) -> Result<Ir, Diagnostics> {
    let Some(events) = &ir.events else {
        return Ok(ir);
    };
    let rules = events.rules.clone();
    let mut faults = Diagnostics::new();
    let found = find(&ir, &rules, &mut faults);
    ir.events = found;
    faults.finish(ir)
}

fn find(ir: &Ir, rules: &EventRules, faults: &mut Diagnostics) -> Option<Events> {
    let mut fault = |what: String| faults.error("/x-events", what);
    let named = Place::parse(&rules.names);
    let names = ir.types.iter().find_map(|(place, definition)| {
        let values = match &definition.body {
            TypeBody::Enum(found) if definition.places.contains(&named) => &found.values,
            _ => return None,
        };
        Some((place.clone(), values))
    });
    let notified = Place::root(&rules.notified);
    let notified_path = ir
        .operations
        .values()
        .find(|operation| matches!(&operation.output, Output::Value(shape) if shape.named() == Some(&notified) && operation.path_params.len() == 1))
        .map(|operation| operation.path.clone());
    if ir.record(&Place::root(&rules.snapshot)).is_none() {
        fault(format!("there is no record `{}`", rules.snapshot));
    }
    let (Some((names, values)), Some(notified_path)) = (names, notified_path) else {
        fault(
            "there is no enum at `names`, or no operation that gives what is `notified`".to_owned(),
        );
        return None;
    };
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
    let mut unused: BTreeSet<&str> = rules
        .objects
        .keys()
        .chain(&rules.unknown)
        .chain(&rules.partial)
        .map(String::as_str)
        .collect();
    let mut kinds = Vec::new();
    // The one without a dot, `*`, stands for all of them.
    for name in values.iter().filter(|name| name.contains('.')) {
        let subject = name.rsplit_once('.').map_or("", |(subject, _)| subject);
        let object = if let Some(schema) = rules.objects.get(subject) {
            unused.remove(subject);
            let place = Place::root(schema);
            if ir.get(&place).is_none() {
                fault(format!("there is no schema `{schema}`"));
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
    for rule in unused {
        fault(format!("the rule for `{rule}` changes nothing"));
    }
    Some(Events {
        rules: rules.clone(),
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
