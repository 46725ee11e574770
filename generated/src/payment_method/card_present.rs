// Written by `cargo xtask generate`. Do not edit.
//! What is in `card_present` of [`PaymentMethod`](crate::PaymentMethod).

#[cfg(feature = "payment_methods")]
pub mod offline;
pub mod wallet;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::card::Networks;

#[cfg(feature = "payment_methods")]
/// An object in `card_present.offline` of [`PaymentMethod`](crate::PaymentMethod) and `card.generated_from.payment_method_details.card_present.offline` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct Offline {
    /// Time at which the payment was collected while offline
    pub stored_at: Option<rt::Timestamp>,
    /// The method used to process this payment method offline. Only deferred is allowed.
    pub type_: Option<offline::Type>,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for Offline {
    const BLANK: Self = Self {
        stored_at: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
impl rt::Record for Offline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_present_offline",
            constants: &[],
            fields: &[
                rt::Field("stored_at", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.stored_at,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.stored_at,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "payment_methods")]
rt::record_traits!(Offline);

/// How card details were read in this transaction.
#[non_exhaustive]
pub enum ReadMethod {
    /// `contact_emv`
    ContactEmv,
    /// `contactless_emv`
    ContactlessEmv,
    /// `contactless_magstripe_mode`
    ContactlessMagstripeMode,
    /// `magnetic_stripe_fallback`
    MagneticStripeFallback,
    /// `magnetic_stripe_track2`
    MagneticStripeTrack2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReadMethod {
    ContactEmv = "contact_emv",
    ContactlessEmv = "contactless_emv",
    ContactlessMagstripeMode = "contactless_magstripe_mode",
    MagneticStripeFallback = "magnetic_stripe_fallback",
    MagneticStripeTrack2 = "magnetic_stripe_track2",
});

/// An object in `card_present.wallet` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card_present.wallet` of [`Charge`](crate::Charge) and 5 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallet {
    /// The type of mobile wallet, one of `apple_pay`, `google_pay`, `samsung_pay`, or `unknown`.
    pub type_: wallet::Type,
}

impl rt::Blank for Wallet {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

impl rt::Record for Wallet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_present_common_wallet",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

rt::record_traits!(Wallet);
