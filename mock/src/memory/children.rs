//! Objects that are listed inside others and can be had on their own as well, such as the items of a
//! subscription. They are held on their own; the list is filled when it is looked at.

use serde_json::{Map, Value, json};

use super::Space;
use crate::answer::Asked;
use crate::answer::choice::{self, Hints};
use crate::answer::expand::Objects;
use crate::answer::letters::Seed;
use crate::answer::shape;
use crate::model::SchemaId;
use crate::request::CheckedRequest;

/// What a request says of the objects in a list inside the one that it is about.
pub(super) struct Children {
    items: SchemaId,
    params: Vec<Value>,
}

impl Space<'_> {
    /// Takes what is said of listed objects out of a request. Nothing if it says nothing of such.
    pub(super) fn split(&self, asked: Asked<'_>) -> (Option<CheckedRequest>, Vec<Children>) {
        let mut request = None;
        let mut children = Vec::new();
        for (name, param) in &asked.request.params {
            let (Some(items), Value::Array(params)) = (self.items(asked, name), param) else {
                continue;
            };
            let rest = request.get_or_insert_with(|| asked.request.clone());
            rest.params.shift_remove(name);
            let params = params.clone();
            children.push(Children { items, params });
        }
        (request, children)
    }

    /// The schema of the objects in a list, if they can be had on their own.
    fn items(&self, asked: Asked<'_>, property: &str) -> Option<SchemaId> {
        let model = self.answers.model;
        let arms = shape::arms(model, asked.operation.answer);
        let mut found = arms
            .iter()
            .filter_map(|arm| model.object(*arm)?.property(property));
        let (_, items) = shape::listing(model, found.next()?.schema)?;
        let kind = *shape::names(model, items).first()?;
        self.answers.plans.path_of(kind, "").map(|_| items)
    }

    /// Adds, changes and removes the objects in the lists of an object.
    pub(super) fn put_children(
        &mut self,
        owner: &Map<String, Value>,
        children: Vec<Children>,
        seed: Seed,
    ) {
        let Some((name, id)) = name_and_id(owner) else {
            return;
        };
        for Children { items, params } in children {
            // The newest comes first in a list; those of one request come as they are in it.
            for (index, param) in params.iter().enumerate().rev() {
                let Some(param) = param.as_object() else {
                    continue;
                };
                self.put_child(items, param, (name, id), seed.nth(index as u64));
            }
        }
    }

    fn put_child(
        &mut self,
        items: SchemaId,
        param: &Map<String, Value>,
        (owner, owner_id): (&str, &str),
        seed: Seed,
    ) {
        let model = self.answers.model;
        let kinds = shape::names(model, items);
        let known = param.get("id").and_then(Value::as_str);
        if let Some(id) = known.filter(|_| param.get("deleted") == Some(&Value::Bool(true))) {
            self.store.delete(&kinds, id, |_| false);
            return;
        }
        let Some(arm) = choice::object(model, items, Hints::default()) else {
            return;
        };
        let mut synthesis = self.answers.synthesis();
        let held = known.and_then(|id| self.store.get(&kinds, id));
        let made = match held {
            Some(held) => Value::Object(held.value.clone()),
            None => synthesis.value(arm, "", seed),
        };
        let Value::Object(mut child) = made else {
            return;
        };
        let mut back = Map::new();
        back.insert(owner.to_owned(), owner_id.into());
        synthesis.reflect(arm, &mut child, &back, seed);
        synthesis.reflect(arm, &mut child, param, seed);
        self.hold_known(&mut child);
        if let Some(id) = child.get("id").and_then(Value::as_str) {
            let id = id.to_owned();
            self.store.put(&id, "", child);
        }
    }

    /// Puts objects that are held in the place of those that were made for their ids.
    pub(super) fn hold_known(&self, object: &mut Map<String, Value>) {
        for value in object.values_mut() {
            let kind = value["object"].as_str();
            let held = kind.and_then(|kind| self.store.get(&[kind], value["id"].as_str()?));
            if let Some(held) = held {
                *value = Value::Object(held.value.clone());
            }
        }
    }

    /// Fills the lists inside an object, or inside those on a page.
    pub(super) fn fill_lists(&self, value: &mut Value) {
        if let Some(Value::Array(items)) = value.get_mut("data") {
            items.iter_mut().for_each(|item| self.fill_lists(item));
        }
        let Value::Object(object) = value else {
            return;
        };
        let lists = object.iter().filter(|(_, value)| value["object"] == "list");
        let filled = lists.filter_map(|(name, list)| {
            let kinds = self.kinds_in(object, name)?;
            let is_empty = list["data"].as_array().is_some_and(Vec::is_empty);
            let listed = self.listed(object, &kinds).filter(|_| is_empty)?;
            Some((name.clone(), listed))
        });
        for (name, listed) in filled.collect::<Vec<_>>() {
            object[&name]["data"] = listed.into();
        }
    }

    /// The names of the objects in a list inside an object.
    fn kinds_in(&self, owner: &Map<String, Value>, property: &str) -> Option<Vec<&'static str>> {
        let model = self.answers.model;
        let component = model.component(owner.get("object")?.as_str()?)?;
        let list = model.object(component)?.property(property)?;
        let (_, items) = shape::listing(model, list.schema)?;
        Some(shape::names(model, items))
    }

    /// The objects of the list that the path names and that its owner has in itself.
    pub(super) fn listed_inside(&self, asked: Asked<'_>) -> Option<Vec<Map<String, Value>>> {
        let parent = asked.plan.parents.last()?;
        let id = asked.request.path.get(parent.parameter)?;
        let owner = self.store.get(&parent.kinds, id)?;
        let data = owner.value.get(asked.plan.collection)?["data"].as_array()?;
        let inside = data.iter().filter_map(|item| item.as_object().cloned());
        Some(inside.collect()).filter(|inside: &Vec<_>| !inside.is_empty())
    }
}

impl Objects for Space<'_> {
    fn object(&self, id: &str, kinds: &[&str]) -> Option<Value> {
        let held = self.store.find(kinds, id)?;
        if held.is_deleted {
            return Some(json!({ "id": id, "object": held.kind(), "deleted": true }));
        }
        let mut value = Value::Object(held.value.clone());
        self.fill_lists(&mut value);
        Some(value)
    }

    fn listed(&self, owner: &Map<String, Value>, kinds: &[&str]) -> Option<Vec<Value>> {
        let (name, id) = name_and_id(owner)?;
        let newest = self.store.newest(kinds).into_iter();
        let own = newest.filter(|held| held.value.get(name).is_some_and(|it| it == id));
        Some(own.map(|held| Value::Object(held.value.clone())).collect())
    }

    fn is_all(&self) -> bool {
        true
    }
}

/// What properties that refer to an object are called, and its id.
fn name_and_id(object: &Map<String, Value>) -> Option<(&str, &str)> {
    let name = object.get("object")?.as_str()?;
    let name = name.rsplit('.').next().unwrap_or(name);
    Some((name, object.get("id")?.as_str()?))
}
