//! Lists: which objects belong to a path, and which of them are on a page.

use serde_json::{Map, Value};

use super::store::Stored;
use super::{Space, filter, missing};
use crate::answer::Asked;
use crate::answer::page::Wanted;
use crate::answer::shape::{self, Listing};
use crate::model::SchemaId;
use crate::refusal::Refusal;

impl Space<'_> {
    /// A page of the objects that belong to what the path leads through, and that are asked for.
    pub(super) fn list(
        &mut self,
        asked: Asked<'_>,
        listing: Listing,
        items: SchemaId,
    ) -> Result<Value, Refusal> {
        let kinds = shape::names(self.answers.model, items);
        let mut found = match self.listed_inside(asked) {
            Some(inside) => inside,
            None => {
                let newest = self.store.newest(&kinds).into_iter();
                let below = newest.filter(|stored| self.is_below(asked, stored));
                below.map(|stored| stored.value.clone()).collect()
            }
        };
        if found.is_empty() && !self.is_creatable(&kinds) {
            return Ok(self.answers.value(asked));
        }
        let params = &asked.request.params;
        found.retain(|object| filter::fits(object, params));
        let wanted = Wanted::new(params);
        let position = |id: &str| {
            let is = |object: &Map<String, Value>| object.get("id").is_some_and(|it| it == id);
            found.iter().position(is)
        };
        for (name, cursor) in wanted.cursors().filter(|_| listing == Listing::List) {
            if position(cursor).is_none() {
                return Err(missing(asked, &kinds, cursor, name));
            }
        }
        let window = wanted.window(listing, found.len(), position);
        let items = found[window.items.clone()]
            .iter()
            .cloned()
            .map(Value::Object);
        Ok(self.answers.page(asked, listing, items.collect(), &window))
    }

    /// Whether an object belongs to those that the path leads through.
    pub(super) fn is_below(&self, asked: Asked<'_>, stored: &Stored) -> bool {
        let Some(parent) = asked.plan.parents.last() else {
            return true;
        };
        let id = asked
            .request
            .path
            .get(parent.parameter)
            .map_or("", String::as_str);
        let told = parent
            .properties
            .iter()
            .filter_map(|name| stored.value.get(*name));
        let mut told = told.filter(|value| !value.is_null());
        match told.next() {
            Some(owner) => owner == id || owner["id"] == id,
            None => stored.above == above(asked),
        }
    }
}

/// The path of what a new object belongs to.
pub(super) fn above(asked: Asked<'_>) -> String {
    let Some(parent) = asked.plan.parents.last() else {
        return String::new();
    };
    let path = asked.path();
    let segments = asked.operation.path.split('/');
    let is_last = |segment: &str| segment == format!("{{{}}}", parent.parameter);
    let count = segments.take_while(|segment| !is_last(segment)).count();
    let above: Vec<&str> = path.split('/').take(count + 1).collect();
    above.join("/")
}
