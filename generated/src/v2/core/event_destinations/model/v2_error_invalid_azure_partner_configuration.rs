// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorInvalidAzurePartnerConfigurationError;

/// Error returned when no valid partner configuration is found using the user provided Azure
/// subscription ID and Azure resource group name.
///
/// The schema `v2.error.invalid_azure_partner_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorInvalidAzurePartnerConfiguration {
    /// Information about the error that occurred
    pub error: V2ErrorInvalidAzurePartnerConfigurationError,
}

impl Blank for V2ErrorInvalidAzurePartnerConfiguration {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorInvalidAzurePartnerConfiguration {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.invalid_azure_partner_configuration",
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

impl std::fmt::Debug for V2ErrorInvalidAzurePartnerConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorInvalidAzurePartnerConfiguration);
