// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Support hours for Konbini payments.
///
/// The object at `v2.core.account/configuration/merchant/konbini_payments/support/hours`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    /// Support hours end time (JST time of day) for in `HH:MM` format.
    pub end_time: Option<String>,
    /// Support hours start time (JST time of day) for in `HH:MM` format.
    pub start_time: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    const BLANK: Self = Self {
        end_time: Blank::BLANK,
        start_time: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
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
            fields: &[Field("end_time", OPTIONAL), Field("start_time", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.end_time,
            _ => &self.start_time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.end_time,
            _ => &mut self.start_time,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours);
