// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Persons name in kana script.
///
/// The object at `v2.core.account_person/script_names/kana`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonScriptNamesKana {
    /// The person's first or given name.
    pub given_name: Option<String>,
    /// The person's last or family name.
    pub surname: Option<String>,
}

impl Blank for V2CoreAccountPersonScriptNamesKana {
    const BLANK: Self = Self {
        given_name: Blank::BLANK,
        surname: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonScriptNamesKana {
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

impl std::fmt::Debug for V2CoreAccountPersonScriptNamesKana {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonScriptNamesKana);
