//! What a right request is answered with: made from the document, and from what the request says.
//!
//! The same request is always answered in the same way. Nothing is known of any resource but what the
//! document says, with four exceptions, each in a place of its own: prefixes of ids ([`id`]), words that
//! look real ([`plain`]), words that make sense ([`choice`]), and what a card's number tells ([`card`]).

pub(crate) mod card;
pub(crate) mod choice;
pub(crate) mod expand;
pub(crate) mod id;
pub(crate) mod letters;
pub(crate) mod page;
mod pdf;
pub(crate) mod plain;
pub(crate) mod plan;
mod reflect;
pub(crate) mod shape;
pub(crate) mod synthesis;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod validator;

use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};

use self::choice::Hints;
use self::expand::Objects;
use self::letters::Seed;
use self::page::Wanted;
use self::plan::{Act, Plan, Plans};
use self::shape::Listing;
use self::synthesis::{Extent, Synthesis};
use crate::model::{Media, Model, Operation, SchemaId, Segment};
use crate::refusal::Refusal;
use crate::reply::{Answer, Body};
use crate::request::CheckedRequest;

/// How many objects there are in every list of a mock that remembers nothing.
const LISTED: usize = 3;

/// What makes answers.
#[derive(Debug)]
pub(crate) struct Answers {
    pub(crate) model: &'static Model,
    pub(crate) plans: Plans,
    extent: Extent,
}

/// A request, and what it asks for.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'r> {
    pub(crate) operation: &'static Operation,
    pub(crate) plan: &'r Plan,
    pub(crate) request: &'r CheckedRequest,
}

impl Answers {
    pub(crate) fn new(model: &'static Model, extent: Extent) -> Self {
        Self {
            model,
            plans: Plans::new(model),
            extent,
        }
    }

    pub(crate) fn synthesis(&self) -> Synthesis<'_> {
        Synthesis::new(self.model, &self.plans, self.extent)
    }

    /// Answers a request with what conforms to the document.
    ///
    /// # Errors
    /// The request asks for the expansion of what cannot be expanded.
    pub(crate) fn answer(&self, asked: Asked<'_>) -> Result<Answer, Refusal> {
        self.check_expand(asked)?;
        if asked.operation.media == Media::Pdf {
            return Ok(Answer {
                status: 200,
                headers: Vec::new(),
                body: Body::Pdf(pdf::page().into()),
            });
        }
        let mut value = self.value(asked);
        self.expand(asked, &expand::Unknown, &mut value);
        Ok(Answer::json(value))
    }

    /// The answer to a request before anything is expanded.
    pub(crate) fn value(&self, asked: Asked<'_>) -> Value {
        match asked.plan.act {
            Act::List(listing, items) => self.listed(asked, listing, items),
            _ => self.made(asked, self.seed(asked)),
        }
    }

    /// Checks what a request has in `expand`.
    pub(crate) fn check_expand(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        expand::check(self.model, asked.operation.answer, &asked.texts("expand"))
    }

    /// Expands and includes what a request asks for.
    pub(crate) fn expand(&self, asked: Asked<'_>, objects: &dyn Objects, value: &mut Value) {
        let mut synthesis = self.synthesis();
        let schema = asked.operation.answer;
        for path in asked.texts("expand") {
            let path: Vec<&str> = path.split('.').collect();
            synthesis.expand(objects, schema, value, &path);
        }
        for path in asked.texts("include") {
            let path: Vec<&str> = path.split('.').collect();
            synthesis.include(schema, value, &path);
        }
    }

    /// Where the chance in an answer comes from: the id of its object, or else all of the request.
    fn seed(&self, asked: Asked<'_>) -> Seed {
        match asked.own_id() {
            Some(id) => Seed::ROOT.with(id),
            None => {
                let params = Value::Object(asked.request.params.clone()).to_string();
                Seed::ROOT.with(&asked.path()).with(&params)
            }
        }
    }

    /// An object as a request describes it.
    pub(crate) fn made(&self, asked: Asked<'_>, seed: Seed) -> Value {
        self.made_as(asked, seed, asked.plan.act == Act::Delete)
    }

    /// The same, as one that was deleted or as one that is there.
    pub(crate) fn made_as(&self, asked: Asked<'_>, seed: Seed, deleted: bool) -> Value {
        let hints = Hints {
            id: asked
                .own_id()
                .or_else(|| card::token(&asked.request.params)),
            object: card::object(&asked.request.params),
            collection: Some(asked.plan.collection),
            deleted,
        };
        let mut synthesis = self.synthesis();
        let schema = asked.operation.answer;
        let Some(arm) = choice::object(self.model, schema, hints) else {
            return synthesis.value(schema, "", seed);
        };
        let mut value = synthesis.value(arm, "", seed);
        if let Value::Object(object) = &mut value {
            self.reflect(asked, arm, object, seed);
        }
        value
    }

    /// Puts what a request says, in its path too, into an object.
    pub(crate) fn reflect(
        &self,
        asked: Asked<'_>,
        arm: SchemaId,
        object: &mut Map<String, Value>,
        seed: Seed,
    ) {
        let mut synthesis = self.synthesis();
        if let Some(id) = asked.own_id().filter(|_| object.contains_key("id")) {
            object.insert("id".to_owned(), id.into());
        }
        if shape::name(self.model, arm).is_none() && object.contains_key("object") {
            let kind = asked.plan.kinds.first().copied().unwrap_or_default();
            object.insert("object".to_owned(), kind.into());
        }
        if !shape::is_deleted(self.model, arm) {
            synthesis.reflect(arm, object, &self.above(asked, arm), seed);
            synthesis.reflect(arm, object, &asked.request.params, seed);
            // The details of a card are those of the card, of a token they are what it stands for.
            let params = &asked.request.params;
            let known = card::token(params).and_then(card::known);
            let is_source = matches!(shape::name(self.model, arm), Some("card" | "bank_account"));
            if let Some(details) = card::details(params)
                .or(known.as_ref())
                .filter(|_| is_source)
            {
                synthesis.reflect(arm, object, details, seed);
            }
        }
    }

    /// The ids of the objects around the one in the answer, by the properties that it has for them.
    fn above(&self, asked: Asked<'_>, arm: SchemaId) -> Map<String, Value> {
        let object = self.model.object(arm);
        let mut above = Map::new();
        for parent in &asked.plan.parents {
            let id = asked.request.path.get(parent.parameter);
            let has = |name: &&&str| object.is_some_and(|it| it.property(name).is_some());
            if let (Some(id), Some(name)) = (id, parent.properties.iter().find(has)) {
                above.insert((*name).to_owned(), id.as_str().into());
            }
        }
        above
    }

    /// A page of objects that all say what the request filters by.
    fn listed(&self, asked: Asked<'_>, listing: Listing, items: SchemaId) -> Value {
        let hints = Hints {
            object: card::object(&asked.request.params),
            collection: Some(asked.plan.collection),
            ..Hints::default()
        };
        let seed = Seed::ROOT.with(&asked.path());
        let length = match self.extent {
            Extent::Usual => LISTED,
            Extent::Full => 1,
        };
        let arm = choice::object(self.model, items, hints).unwrap_or(items);
        let all: Vec<Value> = (0..length)
            .map(|index| self.item(asked, arm, seed.nth(index as u64)))
            .collect();
        let position = |id: &str| all.iter().position(|item| item["id"] == id);
        let wanted = Wanted::new(&asked.request.params);
        let window = wanted.window(listing, all.len(), position);
        let data = all[window.items.clone()].to_vec();
        self.page(asked, listing, data, &window)
    }

    fn item(&self, asked: Asked<'_>, arm: SchemaId, seed: Seed) -> Value {
        let mut value = self.synthesis().value(arm, "", seed);
        if let Value::Object(object) = &mut value {
            self.reflect(asked, arm, object, seed);
        }
        value
    }

    /// A page with these items.
    pub(crate) fn page(
        &self,
        asked: Asked<'_>,
        listing: Listing,
        items: Vec<Value>,
        window: &page::Window,
    ) -> Value {
        let mut path = asked.path();
        let schema = asked.operation.answer;
        let mut synthesis = self.synthesis();
        let mut page = synthesis.value(schema, "", Seed::ROOT.with(&path));
        // What is listed at a second, older path says the other one.
        let prefix = synthesis.url_prefix(schema);
        if prefix.is_some_and(|prefix| !path.starts_with(prefix)) {
            path = page["url"].as_str().unwrap_or_default().to_owned();
        }
        let wanted = Wanted::new(&asked.request.params);
        wanted.fill(&mut page, listing, items, window, &path);
        page
    }
}

impl<'r> Asked<'r> {
    /// The id in the path of the object in the answer.
    pub(crate) fn own_id(&self) -> Option<&'r str> {
        let own = self.plan.own?;
        self.request.path.get(own).map(String::as_str)
    }

    /// The path, percent-encoded.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for segment in &self.operation.segments {
            path.push('/');
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::Parameter(name, _) => {
                    let id = self.request.path.get(name).map_or("", String::as_str);
                    path.extend(utf8_percent_encode(id, page::PLAIN));
                }
            }
        }
        path
    }

    /// The texts in a list of the parameters.
    fn texts(&self, name: &str) -> Vec<&'r str> {
        let list = self.request.params.get(name).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }
}
