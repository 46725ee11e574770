// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorConfigsMustMatchToUseAccountLinksError;

/// Account cannot be onboard via v2/core/account_links without specifying the right configurations.
///
/// The schema `v2.error.configs_must_match_to_use_account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorConfigsMustMatchToUseAccountLinks {
    /// Information about the error that occurred
    pub error: Part<V2ErrorConfigsMustMatchToUseAccountLinksError>,
}

impl Record for V2ErrorConfigsMustMatchToUseAccountLinks {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.configs_must_match_to_use_account_links",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorConfigsMustMatchToUseAccountLinks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorConfigsMustMatchToUseAccountLinks);
