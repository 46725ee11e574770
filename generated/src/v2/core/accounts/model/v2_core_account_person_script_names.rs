// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, OPTIONAL, Part, Place, Record, Shape, blank, debug};
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

impl Record for V2CoreAccountPersonScriptNames {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("kana", OPTIONAL), Field("kanji", OPTIONAL)],
        }
    }

    fn blank() -> Self {
        Self {
            kana: blank(),
            kanji: blank(),
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
