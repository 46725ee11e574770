// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cards::create`](fn@crate::issuing::cards::create).

#[cfg(feature = "issuing-cards")]
pub mod lifecycle_controls;
pub mod shipping;
pub mod spending_controls;
#[cfg(feature = "issuing-cards")]
pub use crate::issuing_card::Type;

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    ///
    /// Parameters for `lifecycle_controls` of [`issuing::cards::create`](fn@crate::issuing::cards::create).
    pub struct LifecycleControls;
}

#[cfg(feature = "issuing-cards")]
impl LifecycleControls {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cancel_after: lifecycle_controls::CancelAfter) -> Self {
        Self(rt::Params::new().with("cancel_after", cancel_after))
    }
}

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// The desired PIN for this card.
    ///
    /// Parameters for `pin` of [`issuing::cards::create`](fn@crate::issuing::cards::create) and `pin` of [`issuing::cards::update`](fn@crate::issuing::cards::update).
    pub struct Pin;
}

#[cfg(feature = "issuing-cards")]
impl Pin {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `encrypted_number`.
    #[inline]
    pub fn encrypted_number(self, encrypted_number: impl Into<String>) -> Self {
        Self(self.0.with("encrypted_number", rt::Value::secret(encrypted_number)))
    }
}

#[cfg(feature = "issuing-cards")]
impl Default for Pin {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "issuing-cards")]
/// If `replacement_for` is specified, this should indicate why that card is being replaced.
#[non_exhaustive]
pub enum ReplacementReason {
    /// `damaged`
    Damaged,
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-cards")]
rt::open_enum!(ReplacementReason {
    Damaged = "damaged",
    Expired = "expired",
    Lost = "lost",
    Stolen = "stolen",
});

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// The address where the card will be shipped.
    ///
    /// Parameters for `shipping` of [`issuing::cards::create`](fn@crate::issuing::cards::create) and `shipping` of [`issuing::cards::update`](fn@crate::issuing::cards::update).
    pub struct Shipping;
}

#[cfg(feature = "issuing-cards")]
impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, address: shipping::Address) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `address_validation`.
    #[inline]
    pub fn address_validation(
        self,
        address_validation: shipping::AddressValidation,
    ) -> Self {
        Self(self.0.with("address_validation", address_validation))
    }

    /// Sets `customs`.
    #[inline]
    pub fn customs(self, customs: shipping::Customs) -> Self {
        Self(self.0.with("customs", customs))
    }

    /// Sets `phone_number`.
    #[inline]
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.with("phone_number", rt::Value::text(phone_number)))
    }

    /// Sets `require_signature`.
    #[inline]
    pub fn require_signature(self, require_signature: bool) -> Self {
        Self(self.0.with("require_signature", require_signature))
    }

    /// Sets `service`.
    #[inline]
    pub fn service(self, service: crate::issuing_card::shipping::Service) -> Self {
        Self(self.0.with("service", service))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: crate::issuing_card::shipping::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "issuing-cards")]
rt::params! {
    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    ///
    /// Parameters for `spending_controls` of [`issuing::cards::create`](fn@crate::issuing::cards::create) and `spending_controls` of [`issuing::cards::update`](fn@crate::issuing::cards::update).
    pub struct SpendingControls;
}

#[cfg(feature = "issuing-cards")]
impl SpendingControls {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allowed_card_presences`.
    #[inline]
    pub fn allowed_card_presences(
        self,
        allowed_card_presences: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::AllowedCardPresence,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with("allowed_card_presences", rt::Value::list(allowed_card_presences)),
        )
    }

    /// Sets `allowed_categories`.
    #[inline]
    pub fn allowed_categories(
        self,
        allowed_categories: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::AllowedCategory,
        >,
    ) -> Self {
        Self(self.0.with("allowed_categories", rt::Value::list(allowed_categories)))
    }

    /// Sets `allowed_merchant_countries`.
    #[inline]
    pub fn allowed_merchant_countries(
        self,
        allowed_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "allowed_merchant_countries",
                    rt::Value::list(
                        allowed_merchant_countries.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Sets `blocked_card_presences`.
    #[inline]
    pub fn blocked_card_presences(
        self,
        blocked_card_presences: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::BlockedCardPresence,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with("blocked_card_presences", rt::Value::list(blocked_card_presences)),
        )
    }

    /// Sets `blocked_categories`.
    #[inline]
    pub fn blocked_categories(
        self,
        blocked_categories: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::BlockedCategory,
        >,
    ) -> Self {
        Self(self.0.with("blocked_categories", rt::Value::list(blocked_categories)))
    }

    /// Sets `blocked_merchant_countries`.
    #[inline]
    pub fn blocked_merchant_countries(
        self,
        blocked_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "blocked_merchant_countries",
                    rt::Value::list(
                        blocked_merchant_countries.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Sets `spending_limits`.
    #[inline]
    pub fn spending_limits(
        self,
        spending_limits: impl IntoIterator<Item = spending_controls::SpendingLimit>,
    ) -> Self {
        Self(self.0.with("spending_limits", rt::Value::list(spending_limits)))
    }
}

#[cfg(feature = "issuing-cards")]
impl Default for SpendingControls {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "issuing-cards")]
/// Whether authorizations can be approved on this card. May be blocked from activating cards
/// depending on past-due Cardholder requirements. Defaults to `inactive`.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-cards")]
rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
});
