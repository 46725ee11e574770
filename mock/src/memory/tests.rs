//! What is remembered conforms to the document, whatever was done to it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Memory;
use crate::answer::plan::Act;
use crate::answer::synthesis::Extent;
use crate::answer::validator::{Validator, request};
use crate::answer::{Answers, Asked};
use crate::model::{Media, Model, Operation};
use crate::reply::Body;

/// A mock that remembers, and an id of each kind of object that it was made to hold.
struct Held {
    answers: Answers,
    memory: Memory,
    ids: BTreeMap<String, String>,
}

impl Held {
    /// Does an operation to what is held; nothing if it needs what is not.
    fn perform(&mut self, operation: &'static Operation, extent: Extent) -> Option<Value> {
        let plan = self.answers.plans.of(operation);
        let mut request = request(&self.answers, operation, Some(extent));
        // A cursor would have to be one of the objects.
        request
            .params
            .retain(|name, _| name != "starting_after" && name != "ending_before");
        // Other parameters refer to what was never created.
        request.params.retain(|name, value| match value.as_str() {
            Some(_) if self.answers.plans.creates(name) => {
                let id = self.ids.get(name).map(|id| Value::from(id.as_str()));
                id.map(|id| *value = id).is_some()
            }
            _ => !name.contains("source") && !name.starts_with("external_account"),
        });
        let own = plan.own.map(|own| (own, &plan.kinds));
        let above = plan.parents.iter().map(|it| (it.parameter, &it.kinds));
        for (parameter, kinds) in above.chain(own) {
            if let Some(id) = kinds.iter().find_map(|kind| self.ids.get(*kind)) {
                request.path.insert(parameter.to_owned(), id.clone());
            }
        }
        let asked = Asked {
            operation,
            plan,
            request: &request,
        };
        let (answer, _) = self.memory.respond(&self.answers, asked);
        match answer.ok()?.body {
            Body::Json(value) => Some(value),
            Body::Pdf(_) => None,
        }
    }

    fn keep(&mut self, object: &Value) {
        if let (Some(kind), Some(id)) = (object["object"].as_str(), object["id"].as_str()) {
            self.ids.insert(kind.to_owned(), id.to_owned());
        }
    }
}

#[test]
fn what_is_created_changed_listed_and_deleted_conforms_to_the_document() {
    let validator = Validator::get();
    let model = Model::get().unwrap();
    let answers = Answers::new(model, Extent::Usual);
    let mut held = Held {
        answers,
        memory: Memory::default(),
        ids: BTreeMap::new(),
    };
    let mut faults = Vec::new();
    let mut done: BTreeMap<&str, usize> = BTreeMap::new();
    // Twice, so that what belongs to others finds them.
    let acts = [
        "create", "create", "retrieve", "update", "list", "delete", "retrieve",
    ];
    for (turn, wanted) in acts.into_iter().enumerate() {
        for operation in model.operations.iter().filter(|it| it.media == Media::Json) {
            let act = match held.answers.plans.of(operation).act {
                Act::Create => "create",
                Act::Retrieve => "retrieve",
                Act::Update | Act::Perform(_) => "update",
                Act::List(..) => "list",
                Act::Delete => "delete",
            };
            let extent = if turn == 0 {
                Extent::Usual
            } else {
                Extent::Full
            };
            let Some(body) = (act == wanted)
                .then(|| held.perform(operation, extent))
                .flatten()
            else {
                continue;
            };
            if act == "create" {
                held.keep(&body);
            }
            faults.extend(validator.faults(operation, &body));
            *done.entry(wanted).or_default() += 1;
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    let least = [
        ("create", 230),
        ("retrieve", 235),
        ("update", 180),
        ("list", 134),
        ("delete", 22),
    ];
    for (act, least) in least {
        assert!(done[act] >= least, "{act}: {done:?}");
    }
}
