//! What a mock remembers, if it was asked to: objects, and idempotency keys.
//!
//! What a request does is told by the shape of its path ([`plan`](crate::answer::plan)), for all
//! resources in the same way. Only cards, bank accounts and their tokens have rules of their own
//! ([`sources`]).

mod children;
mod filter;
mod list;
mod numbers;
mod replay;
mod search;
mod sources;
mod store;
#[cfg(test)]
mod tests;
mod verbs;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use self::list::above;
pub(crate) use self::replay::Ticket;
use self::replay::{Begun, Replays, Use};
use self::store::Store;
use crate::answer::letters::Seed;
use crate::answer::plan::Act;
use crate::answer::shape;
use crate::answer::{Answers, Asked, id};
use crate::model::{Media, Method, SchemaId};
use crate::refusal::Refusal;
use crate::reply::Answer;

/// The objects and keys of all accounts.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// By the account that requests name in `Stripe-Account` or `Stripe-Context`.
    stores: Mutex<HashMap<String, Store>>,
    replays: Replays,
}

/// The objects of one account, and what makes new ones.
struct Space<'s> {
    answers: &'s Answers,
    store: &'s mut Store,
}

impl Memory {
    /// Answers a request by what is remembered. The ticket is to be kept until the answer is sent.
    pub(crate) fn respond(
        &self,
        answers: &Answers,
        asked: Asked<'_>,
    ) -> (Result<Answer, Refusal>, Option<Ticket>) {
        let request = asked.request;
        let is_once = match asked.operation.method {
            Method::Post => true,
            Method::Delete => asked.operation.is_v2(),
            Method::Get => false,
        };
        let Some(key) = request.idempotency_key.as_deref().filter(|_| is_once) else {
            return (self.perform(answers, asked), None);
        };
        let used_for = Use {
            method: asked.operation.method.as_str(),
            path: asked.path(),
            params: request.params.clone(),
        };
        match self.replays.begin(account(asked), key, used_for) {
            Err(refusal) => (Err(refusal), None),
            Ok(Begun::Replayed(answer)) => (Ok(answer), None),
            Ok(Begun::First(ticket)) => {
                let outcome = self.perform(answers, asked);
                ticket.answered(match &outcome {
                    Ok(answer) => answer.clone(),
                    Err(refusal) => Answer::refusal(refusal, asked.operation.is_v2()),
                });
                (outcome, Some(ticket))
            }
        }
    }

    fn perform(&self, answers: &Answers, asked: Asked<'_>) -> Result<Answer, Refusal> {
        answers.check_expand(asked)?;
        let mut stores = self.stores();
        let store = stores.entry(account(asked).to_owned()).or_default();
        let mut space = Space { answers, store };
        space.check_above(asked)?;
        if asked.operation.media == Media::Pdf {
            return answers.answer(asked);
        }
        let mut value = space.perform(asked)?;
        space.fill_lists(&mut value);
        answers.expand(asked, &space, &mut value);
        Ok(Answer::json(value))
    }

    fn stores(&self) -> MutexGuard<'_, HashMap<String, Store>> {
        self.stores.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An object of the platform's own account as it is, or as it was before it was deleted.
    pub(crate) fn object(&self, answers: &Answers, id: &str) -> Option<Value> {
        let mut stores = self.stores();
        let store = stores.get_mut("")?;
        let mut value = Value::Object(store.any(id)?.value.clone());
        Space { answers, store }.fill_lists(&mut value);
        Some(value)
    }

    /// How many objects the platform's own account ever had.
    pub(crate) fn count(&self) -> u64 {
        self.stores().get("").map_or(0, Store::count)
    }

    /// Holds an object that no request made.
    pub(crate) fn hold(&self, object: &Map<String, Value>) {
        let id = object.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut stores = self.stores();
        let store = stores.entry(String::new()).or_default();
        store.put(id, "", object.clone());
    }
}

fn account<'r>(asked: Asked<'r>) -> &'r str {
    let request = asked.request;
    let account = request.context.as_deref().or(request.account.as_deref());
    account.unwrap_or_default()
}

impl Space<'_> {
    fn perform(&mut self, asked: Asked<'_>) -> Result<Value, Refusal> {
        match asked.plan.act {
            Act::List(listing, items) => self.list(asked, listing, items),
            Act::Create => self.create(asked),
            Act::Retrieve => self.retrieve(asked),
            Act::Update => self.change(asked, None),
            Act::Perform(verb) => self.change(asked, Some(verb)),
            Act::Delete => self.delete(asked),
        }
    }

    /// Refuses a path through an object that is not there.
    fn check_above(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        for parent in &asked.plan.parents {
            let id = asked
                .request
                .path
                .get(parent.parameter)
                .map_or("", String::as_str);
            let is_there = self.store.get(&parent.kinds, id).is_some();
            if !is_there && self.is_creatable(&parent.kinds) {
                return Err(missing(asked, &parent.kinds, id, parent.parameter));
            }
        }
        Ok(())
    }

    /// Refuses parameters that refer to what is not there: those that have the name of an object, as `customer`.
    fn check_references(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        for (name, param) in &asked.request.params {
            let Some(id) = param.as_str() else {
                continue;
            };
            let is_id = self.is_creatable(&[name]) && id.starts_with(&*id::prefix(name));
            // These are always there, for tests: `pm_card_visa`.
            let is_known = id.starts_with("pm_card_") || self.store.get(&[name], id).is_some();
            if is_id && !id::prefix(name).is_empty() && !is_known {
                return Err(missing(asked, &[name], id, name).status(400));
            }
        }
        Ok(())
    }

    /// Whether objects of these kinds are there only if they were created.
    fn is_creatable(&self, kinds: &[&str]) -> bool {
        kinds.iter().any(|kind| self.answers.plans.creates(kind))
    }

    fn create(&mut self, asked: Asked<'_>) -> Result<Value, Refusal> {
        let params = &asked.request.params;
        let chosen = params.get("id").and_then(Value::as_str);
        if let Some(held) = chosen.and_then(|id| self.store.get(&asked.plan.kinds, id)) {
            let message = format!("A {} with this id already exists.", words(held.kind()));
            let refusal = Refusal::new(message).code("resource_already_exists");
            return Err(refusal.param("id"));
        }
        self.check_references(asked)?;
        let attachment = self.attachment(asked)?;
        let seed = Seed::ROOT.with(&asked.path()).nth(self.store.count());
        let (own, children) = self.split(asked);
        let own = own.as_ref();
        let asked = own.map_or(asked, |request| Asked { request, ..asked });
        let mut value = self.answers.made(asked, seed);
        let Value::Object(object) = &mut value else {
            return Ok(value);
        };
        self.attach(asked, object, attachment.as_ref());
        self.hold_known(object);
        if let Some(id) = object.get("id").and_then(Value::as_str) {
            let (id, above) = (id.to_owned(), above(asked));
            let object = object.clone();
            self.store.put(&id, &above, object.clone());
            self.put_children(&object, children, seed);
            self.attached(asked, &object, attachment);
            if let Some(stored) = self.store.get(&asked.plan.kinds, &id) {
                return Ok(Value::Object(stored.value.clone()));
            }
        }
        Ok(value)
    }

    fn retrieve(&mut self, asked: Asked<'_>) -> Result<Value, Refusal> {
        let path = asked.path();
        let id = asked.own_id().unwrap_or(&path);
        let found = self.store.find(&asked.plan.kinds, id);
        match found.filter(|stored| self.is_below(asked, stored)) {
            Some(stored) if !stored.is_deleted => Ok(Value::Object(stored.value.clone())),
            // What some operations still give.
            Some(_) if self.gives_deleted(asked) => Ok(self.deleted(asked)),
            None if asked.own_id().is_none() || !self.is_creatable(&asked.plan.kinds) => {
                Ok(self.answers.made(asked, Seed::ROOT.with(id)))
            }
            _ => Err(self.missing_own(asked)),
        }
    }

    fn change(&mut self, asked: Asked<'_>, verb: Option<&str>) -> Result<Value, Refusal> {
        let path = asked.path();
        let id = asked.own_id().unwrap_or(&path);
        let kinds = &asked.plan.kinds;
        let found = self
            .store
            .get(kinds, id)
            .filter(|it| self.is_below(asked, it));
        let mut object = match found {
            Some(stored) => stored.value.clone(),
            None if asked.own_id().is_some() && self.is_creatable(kinds) => {
                return Err(self.missing_own(asked));
            }
            // Something that is always there, such as the settings of an account.
            None => match self.answers.made(asked, Seed::ROOT.with(id)) {
                Value::Object(made) => made,
                other => return Ok(other),
            },
        };
        self.check_references(asked)?;
        let attachment = self.attachment(asked)?;
        let (own, children) = self.split(asked);
        let own = own.as_ref();
        let asked = own.map_or(asked, |request| Asked { request, ..asked });
        let whole = Value::Object(object.clone());
        let seed = Seed::ROOT.with(id).nth(self.store.count());
        if let Some(arm) = shape::arm_of(self.answers.model, asked.operation.answer, &whole) {
            self.answers.reflect(asked, arm, &mut object, seed);
            if let Some(verb) = verb {
                verbs::perform(self.answers.model, arm, &mut object, verb);
            }
        }
        self.attach(asked, &mut object, attachment.as_ref());
        self.hold_known(&mut object);
        self.store.put(id, &above(asked), object.clone());
        self.put_children(&object, children, seed);
        self.attached(asked, &object, attachment);
        let stored = self.store.get(kinds, id);
        Ok(Value::Object(
            stored.map_or(object, |stored| stored.value.clone()),
        ))
    }

    fn delete(&mut self, asked: Asked<'_>) -> Result<Value, Refusal> {
        let Some(id) = asked.own_id() else {
            return Ok(self.deleted(asked));
        };
        let kinds = &asked.plan.kinds;
        let found = self
            .store
            .get(kinds, id)
            .filter(|it| self.is_below(asked, it));
        let Some(stored) = found else {
            return match self.is_creatable(kinds) {
                true => Err(self.missing_own(asked)),
                false => Ok(self.deleted(asked)),
            };
        };
        let mut object = stored.value.clone();
        let kind = stored.kind().to_owned();
        let model = self.answers.model;
        if !self.gives_deleted(asked) {
            // What is deleted lives on, canceled; or was the last that is seen of it.
            let arm = shape::arm_of(
                model,
                asked.operation.answer,
                &Value::Object(object.clone()),
            );
            let is_kept = arm.is_some_and(|arm| verbs::perform(model, arm, &mut object, "cancel"));
            match is_kept {
                true => self.store.put(id, &above(asked), object.clone()),
                false => self.store.delete(&[&kind], id, |_| false),
            }
            return Ok(Value::Object(object));
        }
        let plans = &self.answers.plans;
        let path = plans.path_of(&kind, id);
        // What can be had on its own lives on.
        self.store.delete(&[&kind], id, |other| {
            let is_below = path.as_ref().is_some_and(|path| other.above == *path);
            is_below && plans.path_of(other.kind(), "").is_none()
        });
        self.detached(&object);
        Ok(self.deleted(asked))
    }

    /// Whether the answer to a request may be an object that was deleted.
    fn gives_deleted(&self, asked: Asked<'_>) -> bool {
        let model = self.answers.model;
        let arms = shape::arms(model, asked.operation.answer);
        let is_nameless = |arm: &SchemaId| {
            let object = model.object(*arm);
            asked.plan.act == Act::Delete
                && shape::name(model, *arm).is_none()
                && object.is_some_and(|object| object.property("id").is_some())
        };
        arms.iter()
            .any(|arm| shape::is_deleted(model, *arm) || is_nameless(arm))
    }

    /// What is answered with in the place of an object that was deleted.
    fn deleted(&self, asked: Asked<'_>) -> Value {
        self.answers.made_as(asked, Seed::ROOT, true)
    }

    /// Nothing has the id that the path ends with.
    fn missing_own(&self, asked: Asked<'_>) -> Refusal {
        let parameter = asked.plan.own.unwrap_or_default();
        let id = asked.own_id().unwrap_or_default();
        missing(asked, &asked.plan.kinds, id, parameter)
    }
}

/// Nothing has this id.
fn missing(asked: Asked<'_>, kinds: &[&str], id: &str, param: &str) -> Refusal {
    let kind = id::kind(id, kinds)
        .or(kinds.first().copied())
        .unwrap_or_default();
    let code = match asked.operation.is_v2() {
        true => "not_found",
        false => "resource_missing",
    };
    Refusal::new(format!("No such {}: '{id}'", words(kind)))
        .status(404)
        .code(code)
        .param(param)
}

/// The name of an object in a sentence.
fn words(kind: &str) -> String {
    kind.rsplit('.').next().unwrap_or(kind).replace('_', " ")
}
