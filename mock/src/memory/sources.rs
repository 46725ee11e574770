//! The life of cards and bank accounts: tokens are made of them, used once, and attached to customers
//! and accounts, which have one of them as default.

use serde_json::{Map, Value};

use super::store::Stored;
use super::{Space, missing, numbers};
use crate::answer::letters::Seed;
use crate::answer::plan::Act;
use crate::answer::{Asked, card};
use crate::refusal::Refusal;

/// What can be attached to a customer or an account.
const ATTACHED: &[&str] = &["card", "bank_account", "source"];

/// A card, bank account or source that a request brings, by a token or with its details.
pub(super) struct Attachment {
    object: Map<String, Value>,
    /// The token, which is used up then.
    token: Option<String>,
    /// Whether it is attached to somebody already.
    is_held: bool,
}

/// What a request does with what it brings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Attaches it to the customer or account in the path.
    Attach,
    /// Makes it the default of the customer or account that the request is about.
    Own,
    /// Charges it.
    Charge,
    /// Makes a token of it.
    Token,
}

impl Space<'_> {
    /// What a request brings.
    ///
    /// # Errors
    /// There is no such token, it was used, or the card is wrong or declined.
    pub(super) fn attachment(&self, asked: Asked<'_>) -> Result<Option<Attachment>, Refusal> {
        let params = &asked.request.params;
        self.check_default(asked)?;
        let Some(purpose) = purpose(asked) else {
            return Ok(None);
        };
        let attachment = match (card::details(params), card::token(params)) {
            (Some(details), _) => {
                numbers::check(details)?;
                self.described(params, details)
            }
            (None, Some(id)) => self.named(asked, purpose, id)?,
            (None, None) => None,
        };
        if let Some(attachment) = attachment.as_ref().filter(|_| purpose != Use::Token) {
            numbers::decline(&attachment.object, purpose == Use::Charge)?;
        }
        Ok(attachment)
    }

    /// One with these details.
    fn described(
        &self,
        params: &Map<String, Value>,
        details: &Map<String, Value>,
    ) -> Option<Attachment> {
        let kind = card::object(params).unwrap_or("card");
        let component = self.answers.model.component(kind)?;
        let seed = Seed::ROOT.with(kind).nth(self.store.count());
        let mut synthesis = self.answers.synthesis();
        let Value::Object(mut object) = synthesis.value(component, "", seed) else {
            return None;
        };
        synthesis.reflect(component, &mut object, details, seed);
        Some(Attachment {
            object,
            token: None,
            is_held: false,
        })
    }

    /// The one that an id stands for: a token, one of the tokens that are always there, or itself.
    fn named(
        &self,
        asked: Asked<'_>,
        purpose: Use,
        id: &str,
    ) -> Result<Option<Attachment>, Refusal> {
        let param = card::holder(&asked.request.params);
        if let Some(details) = card::known(id) {
            let mut params = Map::new();
            params.insert("source".to_owned(), Value::Object(details.clone()));
            return Ok(self.described(&params, &details));
        }
        if let Some(token) = self.store.get(&["token"], id) {
            if token.value.get("used") == Some(&Value::Bool(true)) {
                let message = format!("You cannot use a Stripe token more than once: {id}.");
                return Err(Refusal::new(message)
                    .code("token_already_used")
                    .param(param));
            }
            let inside = ATTACHED
                .iter()
                .find_map(|kind| token.value.get(*kind)?.as_object());
            return Ok(inside.map(|object| Attachment {
                object: object.clone(),
                token: Some(id.to_owned()),
                is_held: false,
            }));
        }
        let held = self.store.get(ATTACHED, id);
        let customer = asked.request.params.get("customer");
        let is_right = |value: &Map<String, Value>| match purpose {
            Use::Charge | Use::Token => value.get("customer") == customer,
            Use::Attach | Use::Own => value.get("customer").is_none_or(Value::is_null),
        };
        match held.filter(|held| is_right(&held.value)) {
            Some(held) => Ok(Some(Attachment {
                object: held.value.clone(),
                token: None,
                is_held: true,
            })),
            None => Err(missing(asked, &["token"], id, param).status(400)),
        }
    }

    /// Refuses a default that is not the customer's own.
    fn check_default(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        let default = asked
            .request
            .params
            .get("default_source")
            .and_then(Value::as_str);
        let (Some(default), ["customer"]) = (default, asked.plan.kinds.as_slice()) else {
            return Ok(());
        };
        let held = self.store.get(ATTACHED, default);
        let owner = held.and_then(|held| held.value.get("customer")?.as_str());
        match owner.is_some() && owner == asked.own_id() {
            true => Ok(()),
            false => Err(missing(asked, &["source"], default, "default_source").status(400)),
        }
    }

    /// Puts what a request brings into the object that it makes or changes.
    pub(super) fn attach(
        &self,
        asked: Asked<'_>,
        object: &mut Map<String, Value>,
        attachment: Option<&Attachment>,
    ) {
        let (Some(purpose), Some(Attachment { object: given, .. })) = (purpose(asked), attachment)
        else {
            if purpose(asked) == Some(Use::Charge) {
                self.charge_default(object);
            }
            return;
        };
        match purpose {
            Use::Attach => {
                let own = ["customer", "account", "metadata"];
                for (name, value) in given
                    .iter()
                    .filter(|(name, _)| !own.contains(&name.as_str()))
                {
                    object.insert(name.clone(), value.clone());
                }
                let has_own = asked.request.params.contains_key("metadata");
                if let Some(metadata) = given.get("metadata").filter(|_| !has_own) {
                    object.insert("metadata".to_owned(), metadata.clone());
                }
            }
            // Once the owner is held.
            Use::Own => {}
            Use::Charge => {
                object.insert("source".to_owned(), Value::Object(given.clone()));
            }
            Use::Token => {
                let kind = given
                    .get("object")
                    .and_then(Value::as_str)
                    .unwrap_or("card");
                object.insert(kind.to_owned(), Value::Object(given.clone()));
                if kind == "bank_account" {
                    let own = object.get("id").and_then(Value::as_str).unwrap_or_default();
                    object.insert("id".to_owned(), format!("b{own}").into());
                }
            }
        }
    }

    /// A customer is charged by its default source.
    fn charge_default(&self, charge: &mut Map<String, Value>) {
        let customer = charge.get("customer").and_then(Value::as_str);
        let customer = customer.and_then(|id| self.store.get(&["customer"], id));
        let default = customer.and_then(|it| it.value.get("default_source")?.as_str());
        if let Some(held) = default.and_then(|id| self.store.get(ATTACHED, id)) {
            charge.insert("source".to_owned(), Value::Object(held.value.clone()));
        }
    }

    /// Does what follows once the object is held: the token is used up, there may be a new default.
    pub(super) fn attached(
        &mut self,
        asked: Asked<'_>,
        object: &Map<String, Value>,
        attachment: Option<Attachment>,
    ) {
        if asked.request.params.contains_key("default_for_currency") {
            self.settle(object);
        }
        let (Some(purpose), Some(attachment)) = (purpose(asked), attachment) else {
            return;
        };
        let token = attachment.token;
        if let Some(token) = token.and_then(|id| self.store.get_mut(&["token"], &id)) {
            token.value.insert("used".to_owned(), true.into());
        }
        match purpose {
            Use::Attach => self.settle(object),
            Use::Own if !attachment.is_held => self.own(object, attachment.object),
            Use::Own | Use::Charge | Use::Token => {}
        }
    }

    /// Gives an owner its first default.
    fn settle(&mut self, attached: &Map<String, Value>) {
        let Some(source) = attached.get("id").and_then(Value::as_str) else {
            return;
        };
        let customer = attached.get("customer").and_then(Value::as_str);
        if let Some(customer) = customer.and_then(|id| self.store.get_mut(&["customer"], id)) {
            let default = customer
                .value
                .entry("default_source")
                .or_insert(Value::Null);
            if default.is_null() {
                *default = source.into();
            }
        }
        if attached.get("account").is_some_and(Value::is_string) {
            self.settle_currency(source, attached);
        }
    }

    /// An account has a default for each currency: the first, or the last that was said to be it.
    fn settle_currency(&mut self, source: &str, attached: &Map<String, Value>) {
        let same = |it: &Map<String, Value>| {
            it.get("account") == attached.get("account")
                && it.get("currency") == attached.get("currency")
        };
        let is_default =
            |it: &Map<String, Value>| it.get("default_for_currency") == Some(&Value::Bool(true));
        let others = self
            .store
            .newest(ATTACHED)
            .into_iter()
            .filter(|it| same(&it.value));
        let others: Vec<(String, bool)> = others
            .filter_map(|it| {
                Some((
                    it.value.get("id")?.as_str()?.to_owned(),
                    is_default(&it.value),
                ))
            })
            .filter(|(id, _)| id != source)
            .collect();
        let has_none = others.iter().all(|(_, is_default)| !is_default);
        let wins = is_default(attached) || has_none;
        let ids = others
            .iter()
            .map(|(id, _)| (id.as_str(), false))
            .filter(|_| wins);
        for (id, is_default) in ids.chain([(source, wins)]) {
            if let Some(held) = self.store.get_mut(ATTACHED, id) {
                held.value
                    .insert("default_for_currency".to_owned(), is_default.into());
            }
        }
    }

    /// Attaches what came with the owner itself. The default that a customer had before is gone then.
    fn own(&mut self, owner: &Map<String, Value>, mut given: Map<String, Value>) {
        let text = |object: &Map<String, Value>, name: &str| {
            object.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let (Some(kind), Some(id)) = (text(owner, "object"), text(owner, "id")) else {
            return;
        };
        let Some(source) = text(&given, "id") else {
            return;
        };
        if let Some(owner) = self.store.get_mut(&[&kind], &id) {
            let default = owner.value.get_mut("default_source").map(Value::take);
            if let Some(before) = default.as_ref().and_then(Value::as_str) {
                self.store.delete(ATTACHED, before, |_| false);
            }
        }
        given.insert(kind, id.into());
        self.store.put(&source, "", given.clone());
        self.settle(&given);
    }

    /// What follows when something was deleted: another source of the customer becomes the default.
    pub(super) fn detached(&mut self, object: &Map<String, Value>) {
        let text = |name: &str| object.get(name).and_then(Value::as_str);
        let (Some(id), Some(customer)) = (text("id"), text("customer")) else {
            return;
        };
        let newest = self.store.newest(ATTACHED).into_iter();
        let mut left =
            newest.filter(|it| it.value.get("customer").is_some_and(|it| it == customer));
        let next = left.next().and_then(|it| it.value.get("id").cloned());
        let is_default = |customer: &&mut Stored| {
            customer
                .value
                .get("default_source")
                .is_some_and(|it| it == id)
        };
        let customer = self.store.get_mut(&["customer"], customer);
        if let Some(customer) = customer.filter(is_default) {
            let next = next.unwrap_or_default();
            customer.value.insert("default_source".to_owned(), next);
        }
    }
}

/// What a request does with the cards and tokens that it brings.
fn purpose(asked: Asked<'_>) -> Option<Use> {
    let kinds = asked.plan.kinds.as_slice();
    match (kinds, asked.plan.act) {
        (["token"], Act::Create) => Some(Use::Token),
        (["charge"], Act::Create) => Some(Use::Charge),
        (["customer"] | ["account"], Act::Create | Act::Update) => Some(Use::Own),
        (_, Act::Create) if kinds.iter().any(|kind| ATTACHED.contains(kind)) => {
            (!asked.plan.parents.is_empty()).then_some(Use::Attach)
        }
        _ => None,
    }
}
