// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, SECRET, Shape, Timestamp, blank, debug,
};
use crate::{
    IssuingCardAuthorizationControls, IssuingCardFraudWarning, IssuingCardId,
    IssuingCardLifecycleControls, IssuingCardShipping, IssuingCardWallets,
    IssuingCardholder, IssuingPersonalizationDesignId,
};

/// You can [create physical or virtual cards](https://docs.stripe.com/issuing) that are issued to
/// cardholders.
///
/// The schema `issuing.card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCard {
    /// The brand of the card.
    pub brand: String,
    /// The reason why the card was canceled.
    pub cancellation_reason: Option<IssuingCardCancellationReason>,
    pub cardholder: Part<IssuingCardholder>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Supported currencies are `usd` in the US, `eur` in the EU, and `gbp` in the UK.
    pub currency: Currency,
    /// The card's CVC. For security reasons, this is only available for virtual cards, and will be
    /// omitted unless you explicitly request it with
    /// [the `expand` parameter](https://docs.stripe.com/api/expanding_objects). Additionally, it's only
    /// available via the
    /// ["Retrieve a card" endpoint](https://docs.stripe.com/api/issuing/cards/retrieve), not via "List
    /// all cards" or any other endpoint.
    pub cvc: Option<String>,
    /// The expiration month of the card.
    pub exp_month: i64,
    /// The expiration year of the card.
    pub exp_year: i64,
    /// The financial account this card is attached to.
    pub financial_account: Option<String>,
    /// Unique identifier for the object.
    pub id: IssuingCardId,
    /// The last 4 digits of the card number.
    pub last4: String,
    /// Stripe’s assessment of whether this card’s details have been compromised. If this property isn't
    /// null, cancel and reissue the card to prevent fraudulent activity risk.
    pub latest_fraud_warning: Option<Part<IssuingCardFraudWarning>>,
    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    pub lifecycle_controls: Option<Part<IssuingCardLifecycleControls>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The full unredacted card number. For security reasons, this is only available for virtual cards,
    /// and will be omitted unless you explicitly request it with
    /// [the `expand` parameter](https://docs.stripe.com/api/expanding_objects). Additionally, it's only
    /// available via the
    /// ["Retrieve a card" endpoint](https://docs.stripe.com/api/issuing/cards/retrieve), not via "List
    /// all cards" or any other endpoint.
    pub number: Option<String>,
    /// The personalization design object belonging to this card.
    pub personalization_design: Option<Expandable<IssuingPersonalizationDesignId>>,
    /// The latest card that replaces this card, if any.
    pub replaced_by: Option<Expandable<IssuingCardId>>,
    /// The card this card replaces, if any.
    pub replacement_for: Option<Expandable<IssuingCardId>>,
    /// The reason why the previous card needed to be replaced.
    pub replacement_reason: Option<IssuingCardReplacementReason>,
    /// Text separate from cardholder name, printed on the card.
    pub second_line: Option<String>,
    /// Where and how the card will be shipped.
    pub shipping: Option<Part<IssuingCardShipping>>,
    pub spending_controls: Part<IssuingCardAuthorizationControls>,
    /// Whether authorizations can be approved on this card. May be blocked from activating cards
    /// depending on past-due Cardholder requirements. Defaults to `inactive`.
    pub status: IssuingCardStatus,
    /// The type of the card.
    pub type_: IssuingCardType,
    /// Information relating to digital wallets (like Apple Pay and Google Pay).
    pub wallets: Option<Part<IssuingCardWallets>>,
}

impl Record for IssuingCard {
    fn blank() -> Self {
        Self {
            brand: blank(),
            cancellation_reason: blank(),
            cardholder: blank(),
            created: blank(),
            currency: blank(),
            cvc: blank(),
            exp_month: blank(),
            exp_year: blank(),
            financial_account: blank(),
            id: blank(),
            last4: blank(),
            latest_fraud_warning: blank(),
            lifecycle_controls: blank(),
            livemode: blank(),
            metadata: blank(),
            number: blank(),
            personalization_design: blank(),
            replaced_by: blank(),
            replacement_for: blank(),
            replacement_reason: blank(),
            second_line: blank(),
            shipping: blank(),
            spending_controls: blank(),
            status: blank(),
            type_: blank(),
            wallets: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.card",
            constants: &[("object", Constant::Str("issuing.card"))],
            fields: &[
                Field("brand", REQUIRED),
                Field("cancellation_reason", NULLABLE),
                Field("cardholder", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("cvc", SECRET),
                Field("exp_month", REQUIRED),
                Field("exp_year", REQUIRED),
                Field("financial_account", NULLABLE),
                Field("id", REQUIRED),
                Field("last4", REQUIRED),
                Field("latest_fraud_warning", NULLABLE),
                Field("lifecycle_controls", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("number", SECRET),
                Field("personalization_design", NULLABLE),
                Field("replaced_by", NULLABLE),
                Field("replacement_for", NULLABLE),
                Field("replacement_reason", NULLABLE),
                Field("second_line", NULLABLE),
                Field("shipping", NULLABLE),
                Field("spending_controls", REQUIRED),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
                Field("wallets", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.cancellation_reason,
            2 => &self.cardholder,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.cvc,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.financial_account,
            9 => &self.id,
            10 => &self.last4,
            11 => &self.latest_fraud_warning,
            12 => &self.lifecycle_controls,
            13 => &self.livemode,
            14 => &self.metadata,
            15 => &self.number,
            16 => &self.personalization_design,
            17 => &self.replaced_by,
            18 => &self.replacement_for,
            19 => &self.replacement_reason,
            20 => &self.second_line,
            21 => &self.shipping,
            22 => &self.spending_controls,
            23 => &self.status,
            24 => &self.type_,
            _ => &self.wallets,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.cancellation_reason,
            2 => &mut self.cardholder,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.cvc,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.financial_account,
            9 => &mut self.id,
            10 => &mut self.last4,
            11 => &mut self.latest_fraud_warning,
            12 => &mut self.lifecycle_controls,
            13 => &mut self.livemode,
            14 => &mut self.metadata,
            15 => &mut self.number,
            16 => &mut self.personalization_design,
            17 => &mut self.replaced_by,
            18 => &mut self.replacement_for,
            19 => &mut self.replacement_reason,
            20 => &mut self.second_line,
            21 => &mut self.shipping,
            22 => &mut self.spending_controls,
            23 => &mut self.status,
            24 => &mut self.type_,
            _ => &mut self.wallets,
        }
    }
}

impl std::fmt::Debug for IssuingCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCard);

impl Resource for IssuingCard {
    type Id = IssuingCardId;
    const OBJECT: &'static str = "issuing.card";
}

impl IssuingCard {
    /// Expands `personalization_design`.
    pub const PERSONALIZATION_DESIGN: Expand<Self, IssuingPersonalizationDesignId> = Expand::new(
        "personalization_design",
    );
    /// Expands `replaced_by`.
    pub const REPLACED_BY: Expand<Self, IssuingCardId> = Expand::new("replaced_by");
    /// Expands `replacement_for`.
    pub const REPLACEMENT_FOR: Expand<Self, IssuingCardId> = Expand::new(
        "replacement_for",
    );
}

/// The reason why the card was canceled.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardCancellationReason {
    /// `design_rejected`
    DesignRejected,
    /// `fulfillment_error`
    FulfillmentError,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardCancellationReason {
    DesignRejected = "design_rejected",
    FulfillmentError = "fulfillment_error",
    Lost = "lost",
    Stolen = "stolen",
});

/// The reason why the previous card needed to be replaced.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardReplacementReason {
    /// `damaged`
    Damaged,
    /// `expired`
    Expired,
    /// `fulfillment_error`
    FulfillmentError,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardReplacementReason {
    Damaged = "damaged",
    Expired = "expired",
    FulfillmentError = "fulfillment_error",
    Lost = "lost",
    Stolen = "stolen",
});

/// Whether authorizations can be approved on this card. May be blocked from activating cards
/// depending on past-due Cardholder requirements. Defaults to `inactive`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardStatus {
    Active = "active",
    Canceled = "canceled",
    Inactive = "inactive",
});

/// The type of the card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardType {
    /// `physical`
    Physical,
    /// `virtual`
    Virtual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardType {
    Physical = "physical",
    Virtual = "virtual",
});
