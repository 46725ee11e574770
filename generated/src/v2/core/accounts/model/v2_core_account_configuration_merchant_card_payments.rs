// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn;

/// Card payments settings.
///
/// The object at `v2.core.account/configuration/merchant/card_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCardPayments {
    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    pub decline_on: Option<
        Part<V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn>,
    >,
}

impl Blank for V2CoreAccountConfigurationMerchantCardPayments {
    const BLANK: Self = Self { decline_on: Blank::BLANK };
}

impl Record for V2CoreAccountConfigurationMerchantCardPayments {
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
            fields: &[Field("decline_on", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.decline_on
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.decline_on
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantCardPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCardPayments);
