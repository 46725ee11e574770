//! Types that are one of several things: enums, unions of what Stripe sends, choices in what it receives.

use super::{Change, Comparison, Entry, Subject};
use crate::ir::{Choice, ChoiceArm, OpenEnum, Place, TypeDef, Union};

const NEW: &str = "a variant more; the enum is `#[non_exhaustive]`";
const GONE: &str = "the variant is gone";
const OTHER_NAME: &str = "the variant has another name";
const OTHER_TYPE: &str = "the variant holds another type";
const ON_THE_WIRE: &str = "the same variant stands for something else";

/// A variant: its name in Rust, what it stands for, and the type that it holds.
#[derive(PartialEq)]
struct Variant {
    name: String,
    wire: String,
    holds: Option<String>,
}

impl<'a> Comparison<'a> {
    pub(super) fn values(
        &mut self,
        (old_place, old): (&'a Place, &'a OpenEnum),
        (new_place, new): (&'a Place, &'a OpenEnum),
        name: &str,
        was: &TypeDef,
        is: &TypeDef,
    ) {
        let variants = |members: &[String], values: &[String]| -> Vec<Variant> {
            let members = members.iter().cloned();
            let plain = |(name, wire): (String, &String)| Variant {
                name,
                wire: wire.clone(),
                holds: None,
            };
            members.zip(values).map(plain).collect()
        };
        let before = variants(self.old.members(old_place), &old.values);
        let after = variants(self.new.members(new_place), &new.values);
        self.variants(Subject::Value, &before, &after, name, [was, is]);
    }

    pub(super) fn union(
        &mut self,
        (old_place, old): (&'a Place, &'a Union),
        (new_place, new): (&'a Place, &'a Union),
        name: &str,
        was: &TypeDef,
        is: &TypeDef,
    ) {
        if old.discriminator != new.discriminator {
            let entry = Entry::new(
                Subject::Type,
                Change::Wire,
                name,
                new_place.as_str(),
                is.pointers.clone(),
            );
            let entry = entry.behaviour("told apart by another property");
            self.note(entry.between(&old.discriminator, &new.discriminator));
        }
        let before = self.arms(old, self.old.members(old_place), true);
        let after = self.arms(new, self.new.members(new_place), false);
        self.variants(Subject::Alternative, &before, &after, name, [was, is]);
        self.twin(
            old.deleted_twin.as_ref(),
            new.deleted_twin.as_ref(),
            name,
            &is.pointers,
        );
    }

    /// The variants of a union. Without one for everything else it has `Unknown`.
    fn arms(&self, union: &Union, members: &[String], old: bool) -> Vec<Variant> {
        let type_at = |place: &Place| match old {
            true => self.carried(self.old.name_at(place).unwrap_or_default()),
            false => self.new.name_at(place).unwrap_or_default().to_owned(),
        };
        let mut members = members.iter().cloned();
        let mut variants: Vec<Variant> = union
            .arms
            .iter()
            .zip(members.by_ref())
            .map(|(arm, name)| Variant {
                name,
                wire: match arm.deleted {
                    true => format!("{} (deleted)", arm.value),
                    false => arm.value.clone(),
                },
                holds: Some(type_at(&arm.place)),
            })
            .collect();
        variants.push(match (&union.fallback, members.next()) {
            (Some(place), Some(name)) => Variant {
                name,
                wire: "anything else".to_owned(),
                holds: Some(type_at(place)),
            },
            _ => Variant {
                name: "Unknown".to_owned(),
                wire: "what the document does not know".to_owned(),
                holds: Some("Object".to_owned()),
            },
        });
        variants
    }

    pub(super) fn choice(
        &mut self,
        (old_place, old): (&'a Place, &'a Choice),
        (new_place, new): (&'a Place, &'a Choice),
        name: &str,
        was: &TypeDef,
        is: &TypeDef,
    ) {
        let before = self.choices(old, self.old.members(old_place), true);
        let after = self.choices(new, self.new.members(new_place), false);
        self.variants(Subject::Alternative, &before, &after, name, [was, is]);
    }

    fn choices(&self, choice: &Choice, members: &[String], old: bool) -> Vec<Variant> {
        let side = if old { self.old } else { self.new };
        let text = |text: String| if old { self.carried(&text) } else { text };
        let arms = choice.arms.iter().zip(members.iter().cloned());
        arms.map(|(arm, name)| match arm {
            ChoiceArm::Word(word) => Variant {
                name,
                wire: word.clone(),
                holds: None,
            },
            ChoiceArm::Object(title, place) => Variant {
                name,
                wire: title.clone(),
                holds: side.name_at(place).map(|name| text(name.to_owned())),
            },
            ChoiceArm::Value(shape) => Variant {
                wire: name.clone(),
                name,
                holds: Some(text(side.emission.type_text(shape))),
            },
        })
        .collect()
    }

    fn variants(
        &mut self,
        subject: Subject,
        old: &[Variant],
        new: &[Variant],
        name: &str,
        [was, is]: [&TypeDef; 2],
    ) {
        let item = |variant: &Variant| format!("{name}::{}", variant.name);
        let entry = |change, variant: &Variant, of: &TypeDef| {
            Entry::new(
                subject,
                change,
                item(variant),
                &variant.wire,
                of.pointers.clone(),
            )
        };
        let same = |a: &Variant, b: &Variant| a.wire == b.wire;
        let alike = |a: &Variant, b: &Variant, others: &[Variant], ours: &[Variant]| {
            a.name == b.name
                && !ours.iter().any(|it| same(it, b))
                && !others.iter().any(|it| same(it, a))
        };
        for before in old {
            let found = new.iter().find(|after| same(before, after));
            let Some(after) =
                found.or_else(|| new.iter().find(|after| alike(before, after, new, old)))
            else {
                let mut entry = entry(Change::Removed, before, was);
                entry.was.clone_from(&before.holds);
                self.note(entry.breaking(GONE));
                continue;
            };
            if before.wire != after.wire {
                let entry = entry(Change::Wire, after, is).behaviour(ON_THE_WIRE);
                self.note(entry.between(&before.wire, &after.wire));
            }
            if before.name != after.name {
                let entry = entry(Change::Renamed, after, is).breaking(OTHER_NAME);
                self.note(entry.between(item(before), item(after)));
            }
            if before.holds != after.holds {
                let mut entry = entry(Change::Changed, after, is).breaking(OTHER_TYPE);
                entry.was.clone_from(&before.holds);
                entry.is.clone_from(&after.holds);
                self.note(entry);
            }
        }
        for after in new {
            let known = |before: &Variant| same(before, after) || alike(before, after, new, old);
            if !old.iter().any(known) {
                let mut entry = entry(Change::Added, after, is);
                entry.is.clone_from(&after.holds);
                self.note(entry.addition(NEW));
            }
        }
    }
}
