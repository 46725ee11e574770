//! How many turns it takes to show all of an operation's alternatives.

use std::collections::BTreeSet;

use crate::emit::Emission;
use crate::ir::{ChoiceArm, Operation, Param, Place, Shape, TypeBody};

/// How often something is sent so that all is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turns {
    /// The turns that take every alternative at least once.
    pub(super) arms: usize,
    /// The turns that say every word at least once.
    pub(super) words: usize,
    /// The levels of objects, from the outermost, down to the last one with something that can be cleared.
    pub(super) levels: usize,
}

impl Turns {
    /// Nothing to choose, nothing to clear.
    const ONE: Self = Self {
        arms: 1,
        words: 1,
        levels: 0,
    };

    /// The turns of an operation's parameters.
    pub(super) fn of_operation(emission: &Emission<'_>, operation: &Operation) -> Self {
        Counter {
            emission,
            above: BTreeSet::new(),
        }
        .params(&operation.params)
    }

    /// The turns that show both.
    fn and(self, other: Self) -> Self {
        Self {
            arms: self.arms.max(other.arms),
            words: self.words.max(other.words),
            levels: self.levels.max(other.levels),
        }
    }

    /// The turns if this is one of so many alternatives.
    fn among(self, arms: usize) -> Self {
        Self {
            arms: self.arms * arms,
            words: self.words * arms,
            ..self
        }
    }
}

struct Counter<'a> {
    emission: &'a Emission<'a>,
    /// The types that the current one stands in.
    above: BTreeSet<&'a Place>,
}

impl<'a> Counter<'a> {
    fn params(&mut self, params: &'a [Param]) -> Turns {
        let mut turns = Turns::ONE;
        for param in params {
            if param.clearable {
                turns.levels = turns.levels.max(1);
            }
            if let Some(shape) = param.shape() {
                turns = turns.and(self.shape(shape));
            }
        }
        turns
    }

    fn shape(&mut self, shape: &'a Shape) -> Turns {
        match shape {
            Shape::List(inner) | Shape::Map(inner) => self.shape(inner),
            Shape::Clearable(inner) => self.shape(inner).among(2),
            Shape::Range(_) => Turns::ONE.among(2),
            Shape::Named(place) => self.named(place),
            _ => Turns::ONE,
        }
    }

    fn named(&mut self, place: &'a Place) -> Turns {
        if !self.above.insert(place) {
            return Turns::ONE;
        }
        let turns = match &self.emission.ir.types[place].body {
            TypeBody::Params(params) => {
                let mut turns = self.params(&params.params);
                if turns.levels > 0 {
                    turns.levels += 1;
                }
                turns.among(params.alternatives.len().max(1))
            }
            TypeBody::Choice(choice) => choice
                .arms
                .iter()
                .map(|arm| match arm {
                    ChoiceArm::Word(_) => Turns::ONE,
                    ChoiceArm::Object(_, place) => self.named(place),
                    ChoiceArm::Value(shape) => self.shape(shape),
                })
                .fold(Turns::ONE, Turns::and)
                .among(choice.arms.len()),
            TypeBody::Enum(found) => Turns {
                words: found.values.len().max(1),
                ..Turns::ONE
            },
            _ => Turns::ONE,
        };
        self.above.remove(place);
        turns
    }
}
