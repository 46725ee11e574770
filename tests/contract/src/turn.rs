//! Which alternatives a value takes.

use stripe::{Decode, OpenEnum, Range, Value};

/// How many turns show all alternatives of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turns {
    /// So many take each alternative at least once.
    pub arms: usize,
    /// So many say each word of each list at least once.
    pub words: usize,
    /// So many levels of objects, from the outermost, have something that can be cleared.
    pub levels: usize,
}

impl Turns {
    /// The turns: the first one takes the first alternatives, and clears nothing.
    pub fn all(self) -> impl Iterator<Item = Turn> {
        let saying = (0..self.words).map(|arm| Turn { arm, clears: None });
        let clearing = (0..self.levels).map(Some);
        let clearing =
            clearing.flat_map(move |clears| (0..self.arms).map(move |arm| Turn { arm, clears }));
        saying.chain(clearing)
    }
}

/// Which alternative to take of each, and what to clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The number of the turn, written in a base for each choice: the lowest digit is the outermost choice's.
    arm: usize,
    /// So many levels further in, everything that can be cleared is.
    clears: Option<usize>,
}

impl Turn {
    /// The turn in an object inside this one.
    #[must_use]
    pub(crate) fn inside(self) -> Self {
        Self {
            clears: self.clears.and_then(|levels| levels.checked_sub(1)),
            ..self
        }
    }

    /// Whether everything that can be cleared here is.
    pub(crate) fn clears(self) -> bool {
        self.clears == Some(0)
    }

    /// Which one of so many alternatives to take, and the turn inside it.
    pub(crate) fn choose(self, arms: usize) -> (usize, Self) {
        let inside = Self {
            arm: self.arm / arms,
            ..self
        };
        (self.arm % arms, inside)
    }

    /// One of these words, where a place takes fewer than the list has.
    pub fn one_of<T: Clone>(self, words: &[T]) -> T {
        let (word, _) = self.choose(words.len());
        words[word].clone()
    }

    /// A word of a list: words are chosen after all else, so they take no turn from other choices.
    pub(crate) fn word<T: OpenEnum + Decode>(self) -> T {
        let (word, _) = self.choose(T::VALUES.len());
        T::from_wire(T::VALUES[word])
    }

    /// The value, or else bounds.
    pub(crate) fn range<T: Into<Value> + Copy>(self, value: T) -> Range<T> {
        match self.choose(2) {
            (0, _) => Range::from(value),
            _ => Range::<T>::new().gt(value).gte(value).lt(value).lte(value),
        }
    }

    /// The value, or else nothing, which clears.
    pub(crate) fn clearable<T>(self, value: impl FnOnce(Self) -> T) -> Option<T> {
        match self.choose(2) {
            (0, inside) => Some(value(inside)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Turn, Turns};

    #[test]
    fn the_turns_take_each_alternative_of_an_alternative() {
        let turns = Turns {
            arms: 6,
            words: 6,
            levels: 0,
        };
        let taken: BTreeSet<(usize, usize)> = turns
            .all()
            .map(|turn| {
                let (outer, inside) = turn.choose(2);
                (outer, inside.choose(3).0)
            })
            .collect();
        assert_eq!(taken.len(), 6);
    }

    #[test]
    fn each_level_is_cleared_in_a_turn_of_its_own() {
        let turns: Vec<Turn> = Turns {
            arms: 1,
            words: 1,
            levels: 2,
        }
        .all()
        .collect();
        let clears = |turn: &Turn| [turn.clears(), turn.inside().clears()];
        let cleared: Vec<[bool; 2]> = turns.iter().map(clears).collect();
        assert_eq!(cleared, [[false, false], [true, false], [false, true]]);
    }
}
