// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{V2CoreAccountPersonScriptNamesKana, V2CoreAccountPersonScriptNamesKanji};

/// The script names (e.g. non-Latin characters) associated with the person.
///
/// The object at `v2.core.account_person/script_names`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonScriptNames {
    /// Persons name in kana script.
    pub kana: Option<Part<V2CoreAccountPersonScriptNamesKana>>,
    /// Persons name in kanji script.
    pub kanji: Option<Part<V2CoreAccountPersonScriptNamesKanji>>,
}

impl Blank for V2CoreAccountPersonScriptNames {
    const BLANK: Self = Self {
        kana: Blank::BLANK,
        kanji: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonScriptNames {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("kana", OPTIONAL), Field("kanji", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonScriptNames {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonScriptNames);
