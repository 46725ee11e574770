//! Schemas of what Stripe receives, beside what the setters take.

use serde_json::Value;

use super::emitted::Params;
use super::rust_type::RustType;
use super::walk::{Kind, Walk, alternatives, entries, list, literal, scalar, text};
use crate::diagnostic::child;

/// The bounds of the runtime's `Range`, which is not among the emitted files.
const BOUNDS: [&str; 4] = ["gt", "gte", "lt", "lte"];

impl Walk<'_> {
    /// The properties of an object as parameters.
    pub(super) fn sent_properties(&mut self, schema: &Value, pointer: &str, params: &Params) {
        for (name, property) in entries(schema, "properties") {
            let pointer = child(&child(pointer, "properties"), name);
            let fits = self.param(name, property, &pointer, params);
            self.note(Kind::Parameter, &pointer, fits);
        }
    }

    /// A single parameter.
    pub(super) fn param(
        &mut self,
        name: &str,
        schema: &Value,
        pointer: &str,
        params: &Params,
    ) -> bool {
        let param = params.get(name).cloned().unwrap_or_default();
        if let (None, Some(constant)) = (&param.takes, &param.constant) {
            return self.values(schema, pointer, &|value| value == constant);
        }
        let clears = schema.get("nullable") != Some(&Value::Bool(true)) || param.clears;
        self.sent(schema, pointer, param.takes.as_ref(), param.clears) && clears
    }

    /// A schema anywhere in a request. Gives back whether what is taken is right for it, and notes
    /// everything in it.
    fn sent(
        &mut self,
        schema: &Value,
        pointer: &str,
        takes: Option<&RustType>,
        clears: bool,
    ) -> bool {
        let clears = clears || takes.is_some_and(|takes| takes.name == "Option");
        let takes = takes.map(RustType::bare);
        if let Some((keyword, arms)) = alternatives(schema) {
            return self.sent_alternatives(arms, &child(pointer, keyword), takes, clears);
        }
        match text(schema, "type") {
            "object" => self.sent_object(schema, pointer, takes),
            "array" => {
                let item = takes.and_then(|takes| takes.argument_of("Vec"));
                self.sent(&schema["items"], &child(pointer, "items"), item, false)
            }
            _ if schema.get("enum").is_some() => {
                let values = takes.and_then(|takes| self.emitted.enums.get(&takes.name));
                let words = takes.and_then(|takes| self.emitted.choices.get(&takes.name));
                self.values(schema, pointer, &|value| {
                    value.is_empty() && clears
                        || values.is_some_and(|values| values.contains(value))
                        || words.is_some_and(|choice| choice.words.contains(value))
                })
            }
            _ => takes.is_some_and(|takes| scalar(self.emitted, schema, takes)),
        }
    }

    fn sent_object(&mut self, schema: &Value, pointer: &str, takes: Option<&RustType>) -> bool {
        if entries(schema, "properties").next().is_none() {
            let values = &schema["additionalProperties"];
            if values.is_object() {
                let value = takes.and_then(|takes| takes.argument_of("Map"));
                return self.sent(
                    values,
                    &child(pointer, "additionalProperties"),
                    value,
                    false,
                );
            }
            return takes.is_some_and(|takes| {
                takes.name == "Value" || self.emitted.params.contains_key(&takes.name)
            });
        }
        if let Some(bound) = takes.and_then(|takes| takes.argument_of("Range")) {
            return self.sent_range(schema, pointer, bound);
        }
        let params = takes.and_then(|takes| self.emitted.params.get(&takes.name));
        let nothing = Params::new();
        self.sent_properties(schema, pointer, params.unwrap_or(&nothing));
        params.is_some()
    }

    fn sent_range(&mut self, schema: &Value, pointer: &str, bound: &RustType) -> bool {
        for (name, property) in entries(schema, "properties") {
            let pointer = child(&child(pointer, "properties"), name);
            let fits = self.sent(property, &pointer, Some(bound), false);
            self.note(
                Kind::Parameter,
                &pointer,
                fits && BOUNDS.contains(&name.as_str()),
            );
        }
        true
    }

    /// Each alternative beside the part of the type that has most of it.
    fn sent_alternatives(
        &mut self,
        arms: &[Value],
        pointer: &str,
        takes: Option<&RustType>,
        clears: bool,
    ) -> bool {
        let candidates = self.candidates(takes);
        let mut all = true;
        for (index, arm) in arms.iter().enumerate() {
            let pointer = child(pointer, &index.to_string());
            if is_clearing(arm) {
                all &= self.values(arm, &pointer, &|_| clears);
                continue;
            }
            let tried = candidates.iter().map(|candidate| {
                let mut walk = self.aside();
                let fits = walk.sent(arm, &pointer, candidate.as_ref(), clears);
                (fits, walk)
            });
            // Without a candidate there is at least the absence of one.
            let best = tried.min_by_key(|(fits, walk)| (!fits, walk.missing()));
            if let Some((fits, walk)) = best {
                all &= fits;
                self.join(walk);
            }
        }
        all
    }

    /// What an alternative may be beside: the type itself or, of a choice or range, its parts.
    fn candidates(&self, takes: Option<&RustType>) -> Vec<Option<RustType>> {
        let parts = match takes {
            Some(takes) => match self.emitted.choices.get(&takes.name) {
                Some(choice) => choice.held.clone(),
                None => takes.argument_of("Range").into_iter().cloned().collect(),
            },
            None => Vec::new(),
        };
        let whole = std::iter::once(takes.cloned());
        whole.chain(parts.into_iter().map(Some)).collect()
    }
}

/// Whether an alternative is the empty string, which clears.
fn is_clearing(arm: &Value) -> bool {
    let mut values = list(arm, "enum");
    values.next().is_some_and(|value| literal(value).is_empty()) && values.next().is_none()
}
