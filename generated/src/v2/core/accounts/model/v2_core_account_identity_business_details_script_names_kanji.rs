// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, OPTIONAL, Place, Record, Shape, blank, debug};

/// Kanji name.
///
/// The object at `v2.core.account/identity/business_details/script_names/kanji`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsScriptNamesKanji {
    /// Registered name of the business.
    pub registered_name: Option<String>,
}

impl Record for V2CoreAccountIdentityBusinessDetailsScriptNamesKanji {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("registered_name", OPTIONAL)],
        }
    }

    fn blank() -> Self {
        Self { registered_name: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.registered_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.registered_name
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsScriptNamesKanji {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsScriptNamesKanji);
