// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Persons name in kanji script.
///
/// The object at `v2.core.account_person/script_names/kanji`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonScriptNamesKanji {
    /// The person's first or given name.
    pub given_name: Option<String>,
    /// The person's last or family name.
    pub surname: Option<String>,
}

impl Blank for V2CoreAccountPersonScriptNamesKanji {
    const BLANK: Self = Self {
        given_name: Blank::BLANK,
        surname: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonScriptNamesKanji {
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
            fields: &[Field("given_name", OPTIONAL), Field("surname", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.given_name,
            _ => &self.surname,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.given_name,
            _ => &mut self.surname,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonScriptNamesKanji {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonScriptNamesKanji);
