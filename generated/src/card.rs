// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Card`](crate::Card).

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// This field indicates whether this payment method can be shown again to its customer in a
/// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
/// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
/// to “unspecified”.
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::open_enum!(AllowRedisplay {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});

#[cfg(feature = "customers")]
/// The values of `available_payout_methods[]` of [`Card`](crate::Card).
#[non_exhaustive]
pub enum AvailablePayoutMethod {
    /// `instant`
    Instant,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(AvailablePayoutMethod {
    Instant = "instant",
    Standard = "standard",
});

#[cfg(feature = "customers")]
/// An object in `networks` of [`Card`](crate::Card).
#[derive(Clone)]
#[non_exhaustive]
pub struct Networks {
    /// The preferred network for co-branded cards. Can be `cartes_bancaires`, `mastercard`, `visa` or
    /// `invalid_preference` if requested network is not valid for the card.
    pub preferred: Option<String>,
}

#[cfg(feature = "customers")]
impl rt::Blank for Networks {
    const BLANK: Self = Self {
        preferred: rt::Blank::BLANK,
    };
}

#[cfg(feature = "customers")]
impl rt::Record for Networks {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "token_card_networks",
            constants: &[],
            fields: &[rt::Field("preferred", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.preferred
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.preferred
    }
}

#[cfg(feature = "customers")]
rt::record_traits!(Networks);

#[cfg(feature = "customers")]
/// Status of a card based on the card issuer.
#[non_exhaustive]
pub enum RegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(RegulatedStatus {
    Regulated = "regulated",
    Unregulated = "unregulated",
});
