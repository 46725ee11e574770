// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{V2CoreAccountConfigurationStatus, V2CoreAccountConfigurationStatusDetail};

/// Allow the merchant to process Konbini convenience store payments.
///
/// The object at `v2.core.account/configuration/merchant/capabilities/konbini_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
    /// The status of the Capability.
    pub status: V2CoreAccountConfigurationStatus,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<V2CoreAccountConfigurationStatusDetail>,
}

impl Blank for V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        status_details: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
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
            fields: &[Field("status", REQUIRED), Field("status_details", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments);
