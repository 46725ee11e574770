//! Events: what happens, by name, and the object that an event of each name holds.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Place;

/// The events of an API.
#[derive(Debug, Clone, Serialize)]
pub struct Events {
    /// What the document says in words only.
    pub rules: EventRules,
    /// The kinds of event, in the document's order.
    pub kinds: Vec<EventKind>,
    /// The objects that an event can hold, by their `object` constant.
    pub objects: BTreeMap<String, Place>,
    /// The enum of the names of events.
    pub names: Place,
    /// The path at which the events are found that are only notified of; empty if there are none.
    pub notified_path: String,
}

/// What the document says about events in words only; from the overlay.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct EventRules {
    /// The schema of an event with a snapshot of its object.
    pub snapshot: String,
    /// The schema of an event that is only notified of, if the API has such events.
    pub notified: Option<String>,
    /// The place of the enum of the names of events.
    pub names: String,
    /// The schemas of the objects that the names of events (without the last word) do not spell.
    pub objects: BTreeMap<String, String>,
    /// Names (without the last word) that spell another object than the event has, which is none of the document.
    pub unknown: BTreeSet<String>,
    /// Names of events whose object lacks what its schema requires.
    pub partial: BTreeSet<String>,
}

/// A kind of event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventKind {
    /// The name of the events.
    pub name: String,
    /// The type of the object that they hold, if the document has it.
    pub object: Option<Place>,
    /// Whether the object lacks what its type requires.
    pub partial: bool,
}
