// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Kana name.
///
/// The object at `v2.core.account/identity/business_details/script_names/kana`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsScriptNamesKana {
    /// Registered name of the business.
    pub registered_name: Option<String>,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsScriptNamesKana {
    const BLANK: Self = Self {
        registered_name: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsScriptNamesKana {
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
            fields: &[Field("registered_name", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.registered_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.registered_name
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsScriptNamesKana {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsScriptNamesKana);
