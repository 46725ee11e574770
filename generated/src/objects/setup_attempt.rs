// Written by `cargo xtask generate`. Do not edit.

/// A SetupAttempt describes one attempted confirmation of a SetupIntent, whether that confirmation
/// is successful or unsuccessful. You can use SetupAttempts to inspect details of a specific
/// attempt at setting up a payment method using a SetupIntent.
///
/// The object `setup_attempt`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttempt {
    /// The value of
    /// [application](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-application)
    /// on the SetupIntent at the time of this confirmation.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    pub attach_to_self: Option<bool>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The value of
    /// [customer](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer) on the
    /// SetupIntent at the time of this confirmation.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The value of
    /// [customer_account](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer_account)
    /// on the SetupIntent at the time of this confirmation.
    pub customer_account: Option<String>,
    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    pub flow_directions: Option<Vec<crate::setup_attempt::FlowDirection>>,
    /// Unique identifier for the object.
    pub id: crate::ids::SetupAttemptId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The value of
    /// [on_behalf_of](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-on_behalf_of)
    /// on the SetupIntent at the time of this confirmation.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// ID of the payment method used with this SetupAttempt.
    pub payment_method: rt::Expandable<crate::ids::PaymentMethodId>,
    pub payment_method_details: rt::Part<crate::setup_attempt::PaymentMethodDetails>,
    /// The error encountered during this attempt to confirm the SetupIntent, if any.
    pub setup_error: Option<rt::Part<crate::setup_attempt::SetupError>>,
    /// ID of the SetupIntent that this attempt belongs to.
    pub setup_intent: rt::Expandable<crate::ids::SetupIntentId>,
    /// Status of this SetupAttempt, one of `requires_confirmation`, `requires_action`, `processing`,
    /// `succeeded`, `failed`, or `abandoned`.
    pub status: String,
    /// The value of [usage](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage)
    /// on the SetupIntent at the time of this confirmation, one of `off_session` or `on_session`.
    pub usage: String,
}

impl rt::Record for SetupAttempt {
    fn blank() -> Self {
        Self {
            application: rt::blank(),
            attach_to_self: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            flow_directions: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            on_behalf_of: rt::blank(),
            payment_method: rt::blank(),
            payment_method_details: rt::blank(),
            setup_error: rt::blank(),
            setup_intent: rt::blank(),
            status: rt::blank(),
            usage: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt",
            constants: &[("object", rt::Constant::Str("setup_attempt"))],
            fields: &[
                rt::Field("application", rt::NULLABLE),
                rt::Field("attach_to_self", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("flow_directions", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("payment_method", rt::REQUIRED),
                rt::Field("payment_method_details", rt::REQUIRED),
                rt::Field("setup_error", rt::NULLABLE),
                rt::Field("setup_intent", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("usage", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.application,
            1 => &self.attach_to_self,
            2 => &self.created,
            3 => &self.customer,
            4 => &self.customer_account,
            5 => &self.flow_directions,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.on_behalf_of,
            9 => &self.payment_method,
            10 => &self.payment_method_details,
            11 => &self.setup_error,
            12 => &self.setup_intent,
            13 => &self.status,
            _ => &self.usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.application,
            1 => &mut self.attach_to_self,
            2 => &mut self.created,
            3 => &mut self.customer,
            4 => &mut self.customer_account,
            5 => &mut self.flow_directions,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.on_behalf_of,
            9 => &mut self.payment_method,
            10 => &mut self.payment_method_details,
            11 => &mut self.setup_error,
            12 => &mut self.setup_intent,
            13 => &mut self.status,
            _ => &mut self.usage,
        }
    }
}

rt::record_traits!(SetupAttempt);

impl rt::Resource for SetupAttempt {
    type Id = crate::ids::SetupAttemptId;
    const OBJECT: &'static str = "setup_attempt";
}

impl SetupAttempt {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: rt::Expand<Self, crate::ids::PaymentMethodId> = rt::Expand::new(
        "payment_method",
    );
    /// Expands `payment_method_details.bancontact.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.bancontact.generated_sepa_debit");
    /// Expands `payment_method_details.bancontact.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new(
        "payment_method_details.bancontact.generated_sepa_debit_mandate",
    );
    /// Expands `payment_method_details.card_present.generated_card`.
    pub const PAYMENT_METHOD_DETAILS_CARD_PRESENT_GENERATED_CARD: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.card_present.generated_card");
    /// Expands `payment_method_details.ideal.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit");
    /// Expands `payment_method_details.ideal.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.sofort.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit");
    /// Expands `payment_method_details.sofort.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    /// Expands `setup_intent`.
    pub const SETUP_INTENT: rt::Expand<Self, crate::ids::SetupIntentId> = rt::Expand::new(
        "setup_intent",
    );
}
