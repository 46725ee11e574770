// Written by `cargo xtask generate`. Do not edit.

/// You can [create physical or virtual cards](https://docs.stripe.com/issuing) that are issued to
/// cardholders.
///
/// The object `issuing.card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCard {
    /// The brand of the card.
    pub brand: String,
    /// The reason why the card was canceled.
    pub cancellation_reason: Option<crate::issuing_card::CancellationReason>,
    pub cardholder: rt::Part<crate::IssuingCardholder>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Supported currencies are `usd` in the US, `eur` in the EU, and `gbp` in the UK.
    pub currency: rt::Currency,
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
    pub id: crate::ids::IssuingCardId,
    /// The last 4 digits of the card number.
    pub last4: String,
    /// Stripe’s assessment of whether this card’s details have been compromised. If this property isn't
    /// null, cancel and reissue the card to prevent fraudulent activity risk.
    pub latest_fraud_warning: Option<rt::Part<crate::issuing_card::LatestFraudWarning>>,
    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    pub lifecycle_controls: Option<rt::Part<crate::issuing_card::LifecycleControls>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The full unredacted card number. For security reasons, this is only available for virtual cards,
    /// and will be omitted unless you explicitly request it with
    /// [the `expand` parameter](https://docs.stripe.com/api/expanding_objects). Additionally, it's only
    /// available via the
    /// ["Retrieve a card" endpoint](https://docs.stripe.com/api/issuing/cards/retrieve), not via "List
    /// all cards" or any other endpoint.
    pub number: Option<String>,
    /// The personalization design object belonging to this card.
    pub personalization_design: Option<
        rt::Expandable<crate::ids::IssuingPersonalizationDesignId>,
    >,
    /// The latest card that replaces this card, if any.
    pub replaced_by: Option<rt::Expandable<crate::ids::IssuingCardId>>,
    /// The card this card replaces, if any.
    pub replacement_for: Option<rt::Expandable<crate::ids::IssuingCardId>>,
    /// The reason why the previous card needed to be replaced.
    pub replacement_reason: Option<crate::issuing_card::ReplacementReason>,
    /// Text separate from cardholder name, printed on the card.
    pub second_line: Option<String>,
    /// Where and how the card will be shipped.
    pub shipping: Option<rt::Part<crate::issuing_card::Shipping>>,
    pub spending_controls: rt::Part<crate::issuing_card::SpendingControls>,
    /// Whether authorizations can be approved on this card. May be blocked from activating cards
    /// depending on past-due Cardholder requirements. Defaults to `inactive`.
    pub status: crate::issuing_card::Status,
    /// The type of the card.
    pub type_: crate::issuing_card::Type,
    /// Information relating to digital wallets (like Apple Pay and Google Pay).
    pub wallets: Option<rt::Part<crate::issuing_card::Wallets>>,
}

impl rt::Record for IssuingCard {
    fn blank() -> Self {
        Self {
            brand: rt::blank(),
            cancellation_reason: rt::blank(),
            cardholder: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            cvc: rt::blank(),
            exp_month: rt::blank(),
            exp_year: rt::blank(),
            financial_account: rt::blank(),
            id: rt::blank(),
            last4: rt::blank(),
            latest_fraud_warning: rt::blank(),
            lifecycle_controls: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            number: rt::blank(),
            personalization_design: rt::blank(),
            replaced_by: rt::blank(),
            replacement_for: rt::blank(),
            replacement_reason: rt::blank(),
            second_line: rt::blank(),
            shipping: rt::blank(),
            spending_controls: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
            wallets: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.card",
            constants: &[("object", rt::Constant::Str("issuing.card"))],
            fields: &[
                rt::Field("brand", rt::REQUIRED),
                rt::Field("cancellation_reason", rt::NULLABLE),
                rt::Field("cardholder", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("cvc", rt::SECRET),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("financial_account", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("latest_fraud_warning", rt::NULLABLE),
                rt::Field("lifecycle_controls", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("number", rt::SECRET),
                rt::Field("personalization_design", rt::NULLABLE),
                rt::Field("replaced_by", rt::NULLABLE),
                rt::Field("replacement_for", rt::NULLABLE),
                rt::Field("replacement_reason", rt::NULLABLE),
                rt::Field("second_line", rt::NULLABLE),
                rt::Field("shipping", rt::NULLABLE),
                rt::Field("spending_controls", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
                rt::Field("wallets", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IssuingCard);

impl rt::Resource for IssuingCard {
    type Id = crate::ids::IssuingCardId;
    const OBJECT: &'static str = "issuing.card";
}

impl IssuingCard {
    /// Expands `personalization_design`.
    pub const PERSONALIZATION_DESIGN: rt::Expand<
        Self,
        crate::ids::IssuingPersonalizationDesignId,
    > = rt::Expand::new("personalization_design");
    /// Expands `replaced_by`.
    pub const REPLACED_BY: rt::Expand<Self, crate::ids::IssuingCardId> = rt::Expand::new(
        "replaced_by",
    );
    /// Expands `replacement_for`.
    pub const REPLACEMENT_FOR: rt::Expand<Self, crate::ids::IssuingCardId> = rt::Expand::new(
        "replacement_for",
    );
}
