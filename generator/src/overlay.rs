//! Corrections to the document: an OpenAPI Overlay file, 1.0 or 1.1.
//!
//! An overlay is a list of actions; each selects places of the document by a JSONPath (RFC 9535) and changes or
//! removes what is there, or copies there what another place has (from 1.1 on). A correction that no longer applies is a fault: either the document was mended and the
//! action can go, or it moved and the correction silently stopped correcting.

mod lines;
mod locate;
mod merge;

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::document;

/// A list of corrections, in the order in which they apply.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// What the overlay calls itself.
    pub title: String,
    actions: Vec<Action>,
}

/// One correction.
#[derive(Clone, Debug)]
struct Action {
    /// The line on which it begins, from 1, if the overlay is written so that this can be told.
    line: Option<usize>,
    target: JsonPath,
    description: Option<String>,
    change: Change,
}

/// What an action did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The turn of the action in the overlay, from 0.
    pub action: usize,
    /// Its JSONPath.
    pub target: String,
    /// What it says about itself.
    pub description: Option<String>,
    /// Whether it took away what it selected.
    pub removes: bool,
    /// The JSON pointers of what it selected, as the document was at its turn.
    pub places: Vec<String>,
}

#[derive(Clone, Debug)]
enum Change {
    Remove,
    Update(Value),
    /// An update with what is at another place of the document.
    Copy(JsonPath),
}

/// The file as it is written.
#[derive(Deserialize)]
struct Written {
    overlay: String,
    info: WrittenInfo,
    actions: Vec<WrittenAction>,
}

#[derive(Deserialize)]
struct WrittenInfo {
    title: String,
}

#[derive(Deserialize)]
struct WrittenAction {
    target: String,
    description: Option<String>,
    #[serde(default)]
    remove: bool,
    update: Option<Value>,
    copy: Option<String>,
}

/// Reads an overlay from JSON or YAML.
///
/// # Errors
/// The text is not well formed, it is not an Overlay file of 1.0 or 1.1, a target is no JSONPath, an action does nothing. The
/// pointers of the faults lead into the overlay.
pub fn parse(bytes: &[u8]) -> Result<Overlay, Diagnostics> {
    let value = document::load(bytes)?;
    let written: Written = serde_path_to_error::deserialize(&value).map_err(|error| {
        let message = format!("is not as an overlay must be: {}", error.inner());
        Diagnostic::new(document::pointer(error.path()), message)
    })?;
    let is_version = |version: &str| {
        let rest = written.overlay.strip_prefix(version);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    if !is_version("1.0") && !is_version("1.1") {
        let message = format!(
            "expected a version 1.0.x or 1.1.x, found {:?}",
            written.overlay
        );
        return Err(Diagnostic::new("/overlay", message).into());
    }
    let mut faults = Diagnostics::new();
    let mut actions = Vec::new();
    let lines = lines::of_actions(bytes, written.actions.len());
    for (index, action) in written.actions.into_iter().enumerate() {
        let place = child("/actions", &index.to_string());
        let mut path = |key: &str, path: &str| {
            let parsed = JsonPath::parse(path);
            let fault = |error| {
                faults.error(
                    child(&place, key),
                    format!("{path:?} is no JSONPath: {error}"),
                )
            };
            parsed.map_err(fault).ok()
        };
        let Some(target) = path("target", &action.target) else {
            continue;
        };
        let change = match (action.remove, action.update, action.copy) {
            // So the specification says it.
            (true, ..) => Change::Remove,
            (false, Some(update), None) => Change::Update(update),
            (false, None, Some(copy)) if !is_version("1.0") => match path("copy", &copy) {
                Some(copy) => Change::Copy(copy),
                None => continue,
            },
            (false, None, Some(_)) => {
                faults.error(
                    child(&place, "copy"),
                    "`copy` needs the version 1.1.0 in `overlay`",
                );
                continue;
            }
            (false, None, None) => {
                faults.error(
                    place,
                    "the action has neither `update` nor `copy` nor `remove: true`",
                );
                continue;
            }
            (false, Some(_), Some(_)) => {
                faults.error(place, "the action has both `update` and `copy`");
                continue;
            }
        };
        actions.push(Action {
            line: lines.get(index).copied(),
            target,
            description: action.description,
            change,
        });
    }
    faults.finish(Overlay {
        title: written.info.title,
        actions,
    })
}

impl Overlay {
    /// How many corrections there are.
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there is nothing to correct.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Applies the corrections to `document`, one after the other, and gives back what each did.
    ///
    /// # Errors
    /// An action finds no target, changes nothing, or does not fit what its target is. All actions are tried, so
    /// that all such faults are listed; `document` is then corrected in part: throw it away. The pointers of the
    /// faults lead into the overlay.
    pub fn apply(&self, document: &mut Value) -> Result<Vec<Correction>, Diagnostics> {
        let mut faults = Diagnostics::new();
        let corrections = self.apply_all(document, |_| true, &mut faults);
        faults.finish(corrections)
    }

    /// The same, for whoever wants to know what else is wrong with the document.
    pub fn correct(&self, document: &mut Value, faults: &mut Diagnostics) -> Vec<Correction> {
        self.apply_all(document, |_| true, faults)
    }

    /// Applies the corrections to a document of another time than the one they are for: one that finds no target
    /// there, or nothing to change, is passed over.
    ///
    /// # Errors
    /// An action does not fit what its target is; otherwise as [`apply`](Self::apply).
    pub fn apply_where_due(&self, document: &mut Value) -> Result<Vec<Correction>, Diagnostics> {
        let mut faults = Diagnostics::new();
        let corrections = self.apply_all(document, |obstacle| !obstacle.is_idle, &mut faults);
        faults.finish(corrections)
    }

    fn apply_all(
        &self,
        document: &mut Value,
        is_fault: impl Fn(&Obstacle) -> bool,
        faults: &mut Diagnostics,
    ) -> Vec<Correction> {
        let mut corrections = Vec::new();
        for (index, action) in self.actions.iter().enumerate() {
            match action.apply(document) {
                Ok(places) => corrections.push(Correction {
                    action: index,
                    target: action.target.to_string(),
                    description: action.description.clone(),
                    removes: matches!(action.change, Change::Remove),
                    places,
                }),
                Err(obstacle) if is_fault(&obstacle) => {
                    let Obstacle { message, help, .. } = obstacle;
                    let place = child("/actions", &index.to_string());
                    let message = format!("action {} (`{}`) {message}", index + 1, action.target);
                    let mut fault = Diagnostic::new(place, message).help(help);
                    if let Some(line) = action.line {
                        fault = fault.at(line, 1);
                    }
                    faults.push(fault);
                }
                Err(_) => {}
            }
        }
        corrections
    }
}

/// What stands in the way of an action.
struct Obstacle {
    /// Whether there is nothing to correct, so that nothing was changed.
    is_idle: bool,
    message: String,
    help: &'static str,
}

impl Obstacle {
    fn idle(message: &str, help: &'static str) -> Self {
        Self {
            is_idle: true,
            message: message.to_owned(),
            help,
        }
    }
}

impl Action {
    /// Applies the action and gives back where, or says what stands in its way and what to do then.
    fn apply(&self, document: &mut Value) -> Result<Vec<String>, Obstacle> {
        let places = locate::places(&self.target, document);
        if places.is_empty() {
            return Err(Obstacle::idle(
                "finds no target",
                "the document has changed there: mend the action or delete it",
            ));
        }
        let copied;
        let update = match &self.change {
            Change::Remove => None,
            Change::Update(update) => Some(update),
            Change::Copy(from) => {
                copied = copied_from(from, document)?;
                Some(&copied)
            }
        };
        let mut changed = false;
        // Last place first: removing an element of an array moves the ones behind it.
        for place in places.iter().rev() {
            changed |= match update {
                None => merge::remove(document, place),
                Some(update) => {
                    let Some(target) = document.pointer_mut(place) else {
                        continue;
                    };
                    merge::update(target, update).map_err(|(inside, what)| Obstacle {
                        is_idle: false,
                        message: format!("does not fit at {place}{inside}: {what}"),
                        help: "remove the old value by an action before",
                    })?
                }
            };
        }
        if changed {
            return Ok(places);
        }
        Err(Obstacle::idle(
            "changes nothing",
            "the document already says so: delete the action",
        ))
    }
}

/// What the only place has that a path selects.
fn copied_from(path: &JsonPath, document: &Value) -> Result<Value, Obstacle> {
    let nodes = path.query(document);
    match nodes.all().as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(Obstacle::idle(
            "finds nothing to copy",
            "the document has changed where `copy` leads: mend the action",
        )),
        several => Err(Obstacle {
            is_idle: false,
            message: format!("would copy one of {} places", several.len()),
            help: "let `copy` select one place",
        }),
    }
}

#[cfg(test)]
mod official_tests;
#[cfg(test)]
mod tests;
