//! Events: their kinds, and the objects that they can hold.

use std::collections::BTreeMap;

use super::side::Side;
use super::{Change, Comparison, Entry, Subject};

impl Comparison<'_> {
    pub(super) fn events(&mut self) {
        let place = self.new.events_place();
        let old = self.old.event_kinds();
        let old = old
            .into_iter()
            .map(|(name, holds)| (name, self.carried(&holds)));
        let old: BTreeMap<String, String> = old.collect();
        let new = self.new.event_kinds();
        self.pairs(Subject::Event, &old, &new, &place);
        let objects = self.old.event_objects().into_iter();
        let old: BTreeMap<String, String> = objects
            .map(|(object, name)| (object, self.carried(&name)))
            .collect();
        let new = self.new.event_objects();
        self.pairs(Subject::EventObject, &old, &new, &place);
    }

    /// What is in one list and not in the other, or stands for another type there.
    fn pairs(
        &mut self,
        subject: Subject,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
        place: &[String],
    ) {
        let entry = |change, name: &str| {
            let item = match subject {
                Subject::Event => format!("{name} (event)"),
                _ => "EventObject".to_owned(),
            };
            Entry::new(subject, change, item, name, place.to_vec())
        };
        for (name, was) in old {
            match new.get(name) {
                None => self.note(
                    entry(Change::Removed, name)
                        .breaking("the item is gone")
                        .was(was),
                ),
                Some(is) if is != was => {
                    let entry = entry(Change::Changed, name).breaking("it holds another type");
                    self.note(entry.between(was, is));
                }
                Some(_) => {}
            }
        }
        for (name, is) in new {
            if !old.contains_key(name) {
                self.note(entry(Change::Added, name).addition("an item more").is(is));
            }
        }
    }
}

impl Side<'_> {
    fn events_place(&self) -> Vec<String> {
        let events = self.analysis.ir.events.as_ref();
        let names = events.and_then(|events| self.analysis.ir.get(&events.names));
        names.map_or_else(Vec::new, |names| names.pointers.clone())
    }

    /// The type of the object of each kind of event.
    fn event_kinds(&self) -> BTreeMap<String, String> {
        let kinds = self
            .analysis
            .ir
            .events
            .iter()
            .flat_map(|events| &events.kinds);
        kinds
            .map(|kind| {
                let object = kind.object.as_ref().and_then(|place| self.name_at(place));
                let object = object.unwrap_or("Object");
                let object = match kind.partial {
                    true => format!("Partial<{object}>"),
                    false => object.to_owned(),
                };
                (kind.name.clone(), object)
            })
            .collect()
    }

    /// The type of each kind of object that an event can hold.
    fn event_objects(&self) -> BTreeMap<String, String> {
        let objects = self
            .analysis
            .ir
            .events
            .iter()
            .flat_map(|events| &events.objects);
        objects
            .filter_map(|(object, place)| Some((object.clone(), self.name_at(place)?.to_owned())))
            .collect()
    }
}
