// Written by `cargo xtask generate`. Do not edit.
//! What `settings` of [`accounts::create`](fn@crate::accounts::create) takes.

#[cfg(feature = "accounts")]
pub mod card_issuing;
pub mod card_payments;
#[cfg(feature = "accounts")]
pub use crate::account::settings::invoices;
#[cfg(feature = "accounts")]
pub mod payouts;
#[cfg(feature = "accounts")]
pub use crate::accounts::create::settings::card_issuing as treasury;

rt::params! {
    /// Settings used for Bacs debit payments.
    ///
    /// Parameters for `settings[bacs_debit_payments]` of [`accounts::create`](fn@crate::accounts::create), `configuration[merchant][bacs_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 2 more places.
    pub struct BacsDebitPayments;
}

impl BacsDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }
}

impl Default for BacsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    ///
    /// Parameters for `settings[branding]` of [`accounts::create`](fn@crate::accounts::create), `configuration[merchant][branding]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 2 more places.
    pub struct Branding;
}

impl Branding {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(self, icon: impl Into<crate::ids::FileId>) -> Self {
        let icon: crate::ids::FileId = icon.into();
        Self(self.0.with("icon", icon))
    }

    /// Sets `logo`.
    #[inline]
    pub fn logo(self, logo: impl Into<crate::ids::FileId>) -> Self {
        let logo: crate::ids::FileId = logo.into();
        Self(self.0.with("logo", logo))
    }

    /// Sets `primary_color`.
    #[inline]
    pub fn primary_color(self, primary_color: impl Into<String>) -> Self {
        Self(self.0.with("primary_color", rt::Value::text(primary_color)))
    }

    /// Sets `secondary_color`.
    #[inline]
    pub fn secondary_color(self, secondary_color: impl Into<String>) -> Self {
        Self(self.0.with("secondary_color", rt::Value::text(secondary_color)))
    }
}

impl Default for Branding {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[card_issuing]` of [`accounts::create`](fn@crate::accounts::create) and `settings[card_issuing]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CardIssuing;
}

#[cfg(feature = "accounts")]
impl CardIssuing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `tos_acceptance`.
    #[inline]
    pub fn tos_acceptance(self, tos_acceptance: card_issuing::TosAcceptance) -> Self {
        Self(self.0.with("tos_acceptance", tos_acceptance))
    }
}

#[cfg(feature = "accounts")]
impl Default for CardIssuing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[card_payments]` of [`accounts::create`](fn@crate::accounts::create) and `settings[card_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CardPayments;
}

#[cfg(feature = "accounts")]
impl CardPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `decline_on`.
    #[inline]
    pub fn decline_on(self, decline_on: card_payments::DeclineOn) -> Self {
        Self(self.0.with("decline_on", decline_on))
    }

    /// Sets `statement_descriptor_prefix`.
    #[inline]
    pub fn statement_descriptor_prefix(
        self,
        statement_descriptor_prefix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix",
                    rt::Value::text(statement_descriptor_prefix),
                ),
        )
    }

    /// Sets `statement_descriptor_prefix_kana`.
    #[inline]
    pub fn statement_descriptor_prefix_kana(
        self,
        statement_descriptor_prefix_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix_kana",
                    rt::Value::text(statement_descriptor_prefix_kana),
                ),
        )
    }

    /// Clears `statement_descriptor_prefix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kana(self) -> Self {
        Self(self.0.cleared("statement_descriptor_prefix_kana"))
    }

    /// Sets `statement_descriptor_prefix_kanji`.
    #[inline]
    pub fn statement_descriptor_prefix_kanji(
        self,
        statement_descriptor_prefix_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_prefix_kanji",
                    rt::Value::text(statement_descriptor_prefix_kanji),
                ),
        )
    }

    /// Clears `statement_descriptor_prefix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_prefix_kanji(self) -> Self {
        Self(self.0.cleared("statement_descriptor_prefix_kanji"))
    }
}

#[cfg(feature = "accounts")]
impl Default for CardPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[invoices]` of [`accounts::create`](fn@crate::accounts::create).
    pub struct Invoices;
}

#[cfg(feature = "accounts")]
impl Invoices {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `hosted_payment_method_save`.
    #[inline]
    pub fn hosted_payment_method_save(
        self,
        hosted_payment_method_save: crate::account::settings::invoices::HostedPaymentMethodSave,
    ) -> Self {
        Self(self.0.with("hosted_payment_method_save", hosted_payment_method_save))
    }
}

#[cfg(feature = "accounts")]
impl Default for Invoices {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[payments]` of [`accounts::create`](fn@crate::accounts::create) and `settings[payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Payments;
}

#[cfg(feature = "accounts")]
impl Payments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Sets `statement_descriptor_kana`.
    #[inline]
    pub fn statement_descriptor_kana(
        self,
        statement_descriptor_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_kana",
                    rt::Value::text(statement_descriptor_kana),
                ),
        )
    }

    /// Sets `statement_descriptor_kanji`.
    #[inline]
    pub fn statement_descriptor_kanji(
        self,
        statement_descriptor_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_kanji",
                    rt::Value::text(statement_descriptor_kanji),
                ),
        )
    }
}

#[cfg(feature = "accounts")]
impl Default for Payments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[payouts]` of [`accounts::create`](fn@crate::accounts::create) and `settings[payouts]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Payouts;
}

#[cfg(feature = "accounts")]
impl Payouts {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `debit_negative_balances`.
    #[inline]
    pub fn debit_negative_balances(self, debit_negative_balances: bool) -> Self {
        Self(self.0.with("debit_negative_balances", debit_negative_balances))
    }

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(self, schedule: payouts::Schedule) -> Self {
        Self(self.0.with("schedule", schedule))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

#[cfg(feature = "accounts")]
impl Default for Payouts {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `settings[treasury]` of [`accounts::create`](fn@crate::accounts::create) and `settings[treasury]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Treasury;
}

#[cfg(feature = "accounts")]
impl Treasury {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `tos_acceptance`.
    #[inline]
    pub fn tos_acceptance(self, tos_acceptance: card_issuing::TosAcceptance) -> Self {
        Self(self.0.with("tos_acceptance", tos_acceptance))
    }
}

#[cfg(feature = "accounts")]
impl Default for Treasury {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
