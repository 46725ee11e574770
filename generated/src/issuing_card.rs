// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingCard`](crate::IssuingCard).

#[cfg(feature = "issuing-cards")]
pub mod latest_fraud_warning;
#[cfg(feature = "issuing-cards")]
pub mod lifecycle_controls;
#[cfg(feature = "issuing-cards")]
pub mod shipping;
pub mod spending_controls;
#[cfg(feature = "issuing-cards")]
pub mod wallets;

#[cfg(feature = "issuing-cards")]
/// The reason why the card was canceled.
#[non_exhaustive]
pub enum CancellationReason {
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

#[cfg(feature = "issuing-cards")]
rt::open_enum!(CancellationReason {
    DesignRejected = "design_rejected",
    FulfillmentError = "fulfillment_error",
    Lost = "lost",
    Stolen = "stolen",
});

#[cfg(feature = "issuing-cards")]
/// An object in `latest_fraud_warning` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct LatestFraudWarning {
    /// Timestamp of the most recent fraud warning.
    pub started_at: Option<rt::Timestamp>,
    /// The type of fraud warning that most recently took place on this card. This field updates with
    /// every new fraud warning, so the value changes over time. If populated, cancel and reissue the
    /// card.
    pub type_: Option<latest_fraud_warning::Type>,
}

#[cfg(feature = "issuing-cards")]
impl rt::Blank for LatestFraudWarning {
    const BLANK: Self = Self {
        started_at: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-cards")]
impl rt::Record for LatestFraudWarning {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_fraud_warning",
            constants: &[],
            fields: &[
                rt::Field("started_at", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.started_at,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.started_at,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "issuing-cards")]
rt::record_traits!(LatestFraudWarning);

#[cfg(feature = "issuing-cards")]
/// An object in `lifecycle_controls` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct LifecycleControls {
    pub cancel_after: lifecycle_controls::CancelAfter,
}

#[cfg(feature = "issuing-cards")]
impl rt::Blank for LifecycleControls {
    const BLANK: Self = Self {
        cancel_after: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-cards")]
impl rt::Record for LifecycleControls {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_lifecycle_controls",
            constants: &[],
            fields: &[rt::Field("cancel_after", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.cancel_after
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.cancel_after
    }
}

#[cfg(feature = "issuing-cards")]
rt::record_traits!(LifecycleControls);

#[cfg(feature = "issuing-cards")]
/// The reason why the previous card needed to be replaced.
#[non_exhaustive]
pub enum ReplacementReason {
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

#[cfg(feature = "issuing-cards")]
rt::open_enum!(ReplacementReason {
    Damaged = "damaged",
    Expired = "expired",
    FulfillmentError = "fulfillment_error",
    Lost = "lost",
    Stolen = "stolen",
});

#[cfg(feature = "issuing-cards")]
/// An object in `shipping` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    pub address: rt::Part<crate::customer::Address>,
    /// Address validation details for the shipment.
    pub address_validation: Option<rt::Part<shipping::AddressValidation>>,
    /// The delivery company that shipped a card.
    pub carrier: Option<shipping::Carrier>,
    /// Additional information that may be required for clearing customs.
    pub customs: Option<rt::Part<shipping::Customs>>,
    /// A unix timestamp representing a best estimate of when the card will be delivered.
    pub eta: Option<rt::Timestamp>,
    /// Recipient name.
    pub name: String,
    /// The phone number of the receiver of the shipment. Our courier partners will use this number to
    /// contact you in the event of card delivery issues. For individual shipments to the EU/UK, if this
    /// field is empty, we will provide them with the phone number provided when the cardholder was
    /// initially created.
    pub phone_number: Option<String>,
    /// Whether a signature is required for card delivery. This feature is only supported for US users.
    /// Standard shipping service does not support signature on delivery. The default value for standard
    /// shipping service is false and for express and priority services is true.
    pub require_signature: Option<bool>,
    /// Shipment service, such as `standard` or `express`.
    pub service: shipping::Service,
    /// The delivery status of the card.
    pub status: Option<shipping::Status>,
    /// A tracking number for a card shipment.
    pub tracking_number: Option<String>,
    /// A link to the shipping carrier's site where you can view detailed information about a card
    /// shipment.
    pub tracking_url: Option<String>,
    /// Packaging options.
    pub type_: shipping::Type,
}

#[cfg(feature = "issuing-cards")]
impl rt::Record for Shipping {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            address_validation: rt::blank(),
            carrier: rt::blank(),
            customs: rt::blank(),
            eta: rt::blank(),
            name: rt::blank(),
            phone_number: rt::blank(),
            require_signature: rt::blank(),
            service: rt::blank(),
            status: rt::blank(),
            tracking_number: rt::blank(),
            tracking_url: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("address_validation", rt::NULLABLE),
                rt::Field("carrier", rt::NULLABLE),
                rt::Field("customs", rt::NULLABLE),
                rt::Field("eta", rt::NULLABLE),
                rt::Field("name", rt::REQUIRED),
                rt::Field("phone_number", rt::NULLABLE),
                rt::Field("require_signature", rt::NULLABLE),
                rt::Field("service", rt::REQUIRED),
                rt::Field("status", rt::NULLABLE),
                rt::Field("tracking_number", rt::NULLABLE),
                rt::Field("tracking_url", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.address_validation,
            2 => &self.carrier,
            3 => &self.customs,
            4 => &self.eta,
            5 => &self.name,
            6 => &self.phone_number,
            7 => &self.require_signature,
            8 => &self.service,
            9 => &self.status,
            10 => &self.tracking_number,
            11 => &self.tracking_url,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_validation,
            2 => &mut self.carrier,
            3 => &mut self.customs,
            4 => &mut self.eta,
            5 => &mut self.name,
            6 => &mut self.phone_number,
            7 => &mut self.require_signature,
            8 => &mut self.service,
            9 => &mut self.status,
            10 => &mut self.tracking_number,
            11 => &mut self.tracking_url,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "issuing-cards")]
rt::record_traits!(Shipping);

#[cfg(feature = "issuing-cards")]
/// An object in `spending_controls` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct SpendingControls {
    /// Array of card presence statuses from which authorizations will be allowed. Possible options are
    /// `present`, `not_present`. All other statuses will be blocked. Cannot be set with
    /// `blocked_card_presences`. Provide an empty value to unset this control.
    pub allowed_card_presences: Option<Vec<spending_controls::AllowedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to allow. All other categories will be blocked. Cannot be set with
    /// `blocked_categories`.
    pub allowed_categories: Option<Vec<spending_controls::AllowedCategory>>,
    /// Array of strings containing representing countries from which authorizations will be allowed.
    /// Authorizations from merchants in all other countries will be declined. Country codes should be
    /// ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with `blocked_merchant_countries`.
    /// Provide an empty value to unset this control.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Array of card presence statuses from which authorizations will be declined. Possible options are
    /// `present`, `not_present`. Cannot be set with `allowed_card_presences`. Provide an empty value to
    /// unset this control.
    pub blocked_card_presences: Option<Vec<spending_controls::BlockedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to decline. All other categories will be allowed. Cannot be set with
    /// `allowed_categories`.
    pub blocked_categories: Option<Vec<spending_controls::BlockedCategory>>,
    /// Array of strings containing representing countries from which authorizations will be declined.
    /// Country codes should be ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with
    /// `allowed_merchant_countries`. Provide an empty value to unset this control.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// Limit spending with amount-based rules that apply across any cards this card replaced (i.e., its
    /// `replacement_for` card and _that_ card's `replacement_for` card, up the chain).
    pub spending_limits: Option<Vec<spending_controls::SpendingLimit>>,
    /// Currency of the amounts within `spending_limits`. Always the same as the currency of the card.
    pub spending_limits_currency: Option<rt::Currency>,
}

#[cfg(feature = "issuing-cards")]
impl rt::Blank for SpendingControls {
    const BLANK: Self = Self {
        allowed_card_presences: rt::Blank::BLANK,
        allowed_categories: rt::Blank::BLANK,
        allowed_merchant_countries: rt::Blank::BLANK,
        blocked_card_presences: rt::Blank::BLANK,
        blocked_categories: rt::Blank::BLANK,
        blocked_merchant_countries: rt::Blank::BLANK,
        spending_limits: rt::Blank::BLANK,
        spending_limits_currency: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-cards")]
impl rt::Record for SpendingControls {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_authorization_controls",
            constants: &[],
            fields: &[
                rt::Field("allowed_card_presences", rt::NULLABLE),
                rt::Field("allowed_categories", rt::NULLABLE),
                rt::Field("allowed_merchant_countries", rt::NULLABLE),
                rt::Field("blocked_card_presences", rt::NULLABLE),
                rt::Field("blocked_categories", rt::NULLABLE),
                rt::Field("blocked_merchant_countries", rt::NULLABLE),
                rt::Field("spending_limits", rt::NULLABLE),
                rt::Field("spending_limits_currency", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allowed_card_presences,
            1 => &self.allowed_categories,
            2 => &self.allowed_merchant_countries,
            3 => &self.blocked_card_presences,
            4 => &self.blocked_categories,
            5 => &self.blocked_merchant_countries,
            6 => &self.spending_limits,
            _ => &self.spending_limits_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allowed_card_presences,
            1 => &mut self.allowed_categories,
            2 => &mut self.allowed_merchant_countries,
            3 => &mut self.blocked_card_presences,
            4 => &mut self.blocked_categories,
            5 => &mut self.blocked_merchant_countries,
            6 => &mut self.spending_limits,
            _ => &mut self.spending_limits_currency,
        }
    }
}

#[cfg(feature = "issuing-cards")]
rt::record_traits!(SpendingControls);

#[cfg(feature = "issuing-cards")]
/// Whether authorizations can be approved on this card. May be blocked from activating cards
/// depending on past-due Cardholder requirements. Defaults to `inactive`.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-cards")]
rt::open_enum!(Status {
    Active = "active",
    Canceled = "canceled",
    Inactive = "inactive",
});

#[cfg(feature = "issuing-cards")]
/// The type of the card.
#[non_exhaustive]
pub enum Type {
    /// `physical`
    Physical,
    /// `virtual`
    Virtual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-cards")]
rt::open_enum!(Type {
    Physical = "physical",
    Virtual = "virtual",
});

#[cfg(feature = "issuing-cards")]
/// An object in `wallets` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallets {
    pub apple_pay: wallets::ApplePay,
    pub google_pay: wallets::GooglePay,
    /// Unique identifier for a card used with digital wallets
    pub primary_account_identifier: Option<String>,
}

#[cfg(feature = "issuing-cards")]
impl rt::Blank for Wallets {
    const BLANK: Self = Self {
        apple_pay: rt::Blank::BLANK,
        google_pay: rt::Blank::BLANK,
        primary_account_identifier: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-cards")]
impl rt::Record for Wallets {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_wallets",
            constants: &[],
            fields: &[
                rt::Field("apple_pay", rt::REQUIRED),
                rt::Field("google_pay", rt::REQUIRED),
                rt::Field("primary_account_identifier", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.google_pay,
            _ => &self.primary_account_identifier,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.google_pay,
            _ => &mut self.primary_account_identifier,
        }
    }
}

#[cfg(feature = "issuing-cards")]
rt::record_traits!(Wallets);
