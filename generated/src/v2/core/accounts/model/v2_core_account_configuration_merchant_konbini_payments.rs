// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport;

/// Settings specific to Konbini payments on the account.
///
/// The object at `v2.core.account/configuration/merchant/konbini_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantKonbiniPayments {
    /// Support for Konbini payments.
    pub support: Option<Part<V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport>>,
}

impl Blank for V2CoreAccountConfigurationMerchantKonbiniPayments {
    const BLANK: Self = Self { support: Blank::BLANK };
}

impl Record for V2CoreAccountConfigurationMerchantKonbiniPayments {
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
            fields: &[Field("support", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.support
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.support
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantKonbiniPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantKonbiniPayments);
