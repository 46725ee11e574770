// Written by `cargo xtask generate`. Do not edit.

/// A SetupIntent guides you through the process of setting up and saving a customer's payment
/// credentials for future payments. For example, you can use a SetupIntent to set up and save your
/// customer's card without immediately collecting a payment. Later, you can use
/// [PaymentIntents](https://docs.stripe.com/api#payment_intents) to drive the payment flow.
///
/// Create a SetupIntent when you're ready to collect your customer's payment credentials. Don't
/// maintain long-lived, unconfirmed SetupIntents because they might not be valid. The SetupIntent
/// transitions through multiple
/// [statuses](https://docs.stripe.com/payments/intents#intent-statuses) as it guides you through
/// the setup process.
///
/// Successful SetupIntents result in payment credentials that are optimized for future payments.
/// For example, cardholders in
/// [certain regions](https://stripe.com/guides/strong-customer-authentication) might need to be run
/// through [Strong Customer Authentication](https://docs.stripe.com/strong-customer-authentication)
/// during payment method collection to streamline later
/// [off-session payments](https://docs.stripe.com/payments/setup-intents). If you use the
/// SetupIntent with a [Customer](https://docs.stripe.com/api#setup_intent_object-customer), it
/// automatically attaches the resulting payment method to that Customer after successful setup. We
/// recommend using SetupIntents or
/// [setup_future_usage](https://docs.stripe.com/api#payment_intent_object-setup_future_usage) on
/// PaymentIntents to save payment methods to prevent saving invalid or unoptimized payment methods.
///
/// By using SetupIntents, you can reduce friction for your customers, even as regulations change
/// over time.
///
/// Related guide: [Setup Intents API](https://docs.stripe.com/payments/setup-intents)
///
/// The object `setup_intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntent {
    /// ID of the Connect application that created the SetupIntent.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    pub attach_to_self: Option<bool>,
    /// Settings for dynamic payment methods compatible with this Setup Intent
    pub automatic_payment_methods: Option<
        rt::Part<crate::setup_intent::AutomaticPaymentMethods>,
    >,
    /// Reason for cancellation of this SetupIntent, one of `abandoned`, `requested_by_customer`, or
    /// `duplicate`.
    pub cancellation_reason: Option<crate::setup_intent::CancellationReason>,
    /// The client secret of this SetupIntent. Used for client-side retrieval using a publishable key.
    ///
    /// The client secret can be used to complete payment setup from your frontend. It should not be
    /// stored, logged, or exposed to anyone other than the customer. Make sure that you have TLS
    /// enabled on any page that includes the client secret.
    pub client_secret: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// ID of the Customer this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Customer on successful
    /// setup. Payment methods attached to other Customers cannot be used with this SetupIntent.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// ID of the Account this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Account on successful
    /// setup. Payment methods attached to other Accounts cannot be used with this SetupIntent.
    pub customer_account: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Payment method types that are excluded from this SetupIntent.
    pub excluded_payment_method_types: Option<
        Vec<crate::payment_intent::ExcludedPaymentMethodType>,
    >,
    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    pub flow_directions: Option<Vec<crate::setup_intent::FlowDirection>>,
    /// Unique identifier for the object.
    pub id: crate::ids::SetupIntentId,
    /// The error encountered in the previous SetupIntent confirmation.
    pub last_setup_error: Option<rt::Part<crate::setup_intent::LastSetupError>>,
    /// The most recent SetupAttempt for this SetupIntent.
    pub latest_attempt: Option<rt::Expandable<crate::ids::SetupAttemptId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub managed_payments: Option<rt::Part<crate::checkout_session::ManagedPayments>>,
    /// ID of the multi use Mandate generated by the SetupIntent.
    pub mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// If present, this property tells you what actions you need to take in order for your customer to
    /// continue payment setup.
    pub next_action: Option<rt::Part<crate::setup_intent::NextAction>>,
    /// The account (if any) for which the setup is intended.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// ID of the payment method used with this SetupIntent. If the payment method is `card_present` and
    /// isn't a digital wallet, then the
    /// [generated_card](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-generated_card)
    /// associated with the `latest_attempt` is attached to the Customer instead.
    pub payment_method: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// Information about the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) used
    /// for this Setup Intent.
    pub payment_method_configuration_details: Option<
        rt::Part<crate::checkout_session::PaymentMethodConfigurationDetails>,
    >,
    /// Payment method-specific configuration for this SetupIntent.
    pub payment_method_options: Option<
        rt::Part<crate::setup_intent::PaymentMethodOptions>,
    >,
    /// The list of payment method types (e.g. card) that this SetupIntent is allowed to set up. A list
    /// of valid payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    pub payment_method_types: Vec<String>,
    /// ID of the single_use Mandate generated by the SetupIntent.
    pub single_use_mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// [Status](https://docs.stripe.com/payments/intents#intent-statuses) of this SetupIntent, one of
    /// `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`, `canceled`,
    /// or `succeeded`.
    pub status: crate::setup_intent::Status,
    /// Indicates how the payment method is intended to be used in the future.
    ///
    /// Use `on_session` if you intend to only reuse the payment method when the customer is in your
    /// checkout flow. Use `off_session` if your customer may or may not be in your checkout flow. If
    /// not provided, this value defaults to `off_session`.
    pub usage: String,
}

impl rt::Record for SetupIntent {
    fn blank() -> Self {
        Self {
            application: rt::blank(),
            attach_to_self: rt::blank(),
            automatic_payment_methods: rt::blank(),
            cancellation_reason: rt::blank(),
            client_secret: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            description: rt::blank(),
            excluded_payment_method_types: rt::blank(),
            flow_directions: rt::blank(),
            id: rt::blank(),
            last_setup_error: rt::blank(),
            latest_attempt: rt::blank(),
            livemode: rt::blank(),
            managed_payments: rt::blank(),
            mandate: rt::blank(),
            metadata: rt::blank(),
            next_action: rt::blank(),
            on_behalf_of: rt::blank(),
            payment_method: rt::blank(),
            payment_method_configuration_details: rt::blank(),
            payment_method_options: rt::blank(),
            payment_method_types: rt::blank(),
            single_use_mandate: rt::blank(),
            status: rt::blank(),
            usage: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent",
            constants: &[("object", rt::Constant::Str("setup_intent"))],
            fields: &[
                rt::Field("application", rt::NULLABLE),
                rt::Field("attach_to_self", rt::OPTIONAL),
                rt::Field("automatic_payment_methods", rt::NULLABLE),
                rt::Field("cancellation_reason", rt::NULLABLE),
                rt::Field("client_secret", rt::NULLABLE | rt::SECRET),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("excluded_payment_method_types", rt::NULLABLE),
                rt::Field("flow_directions", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("last_setup_error", rt::NULLABLE),
                rt::Field("latest_attempt", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("managed_payments", rt::NULLABLE),
                rt::Field("mandate", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("next_action", rt::NULLABLE),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("payment_method", rt::NULLABLE),
                rt::Field("payment_method_configuration_details", rt::NULLABLE),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_types", rt::REQUIRED),
                rt::Field("single_use_mandate", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("usage", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.application,
            1 => &self.attach_to_self,
            2 => &self.automatic_payment_methods,
            3 => &self.cancellation_reason,
            4 => &self.client_secret,
            5 => &self.created,
            6 => &self.customer,
            7 => &self.customer_account,
            8 => &self.description,
            9 => &self.excluded_payment_method_types,
            10 => &self.flow_directions,
            11 => &self.id,
            12 => &self.last_setup_error,
            13 => &self.latest_attempt,
            14 => &self.livemode,
            15 => &self.managed_payments,
            16 => &self.mandate,
            17 => &self.metadata,
            18 => &self.next_action,
            19 => &self.on_behalf_of,
            20 => &self.payment_method,
            21 => &self.payment_method_configuration_details,
            22 => &self.payment_method_options,
            23 => &self.payment_method_types,
            24 => &self.single_use_mandate,
            25 => &self.status,
            _ => &self.usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.application,
            1 => &mut self.attach_to_self,
            2 => &mut self.automatic_payment_methods,
            3 => &mut self.cancellation_reason,
            4 => &mut self.client_secret,
            5 => &mut self.created,
            6 => &mut self.customer,
            7 => &mut self.customer_account,
            8 => &mut self.description,
            9 => &mut self.excluded_payment_method_types,
            10 => &mut self.flow_directions,
            11 => &mut self.id,
            12 => &mut self.last_setup_error,
            13 => &mut self.latest_attempt,
            14 => &mut self.livemode,
            15 => &mut self.managed_payments,
            16 => &mut self.mandate,
            17 => &mut self.metadata,
            18 => &mut self.next_action,
            19 => &mut self.on_behalf_of,
            20 => &mut self.payment_method,
            21 => &mut self.payment_method_configuration_details,
            22 => &mut self.payment_method_options,
            23 => &mut self.payment_method_types,
            24 => &mut self.single_use_mandate,
            25 => &mut self.status,
            _ => &mut self.usage,
        }
    }
}

rt::record_traits!(SetupIntent);

impl rt::Resource for SetupIntent {
    type Id = crate::ids::SetupIntentId;
    const OBJECT: &'static str = "setup_intent";
}

impl SetupIntent {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `latest_attempt`.
    pub const LATEST_ATTEMPT: rt::Expand<Self, crate::ids::SetupAttemptId> = rt::Expand::new(
        "latest_attempt",
    );
    /// Expands `mandate`.
    pub const MANDATE: rt::Expand<Self, crate::ids::MandateId> = rt::Expand::new(
        "mandate",
    );
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: rt::Expand<Self, crate::ids::PaymentMethodId> = rt::Expand::new(
        "payment_method",
    );
    /// Expands `single_use_mandate`.
    pub const SINGLE_USE_MANDATE: rt::Expand<Self, crate::ids::MandateId> = rt::Expand::new(
        "single_use_mandate",
    );
}
