// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, SECRET, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, ApiErrors, ApplicationId, CancellationReason, CustomerId,
    ExcludedPaymentMethodType, FlowDirection, MandateId,
    PaymentFlowsAutomaticPaymentMethodsSetupIntent,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, PaymentMethodId,
    SetupAttemptId, SetupIntentId, SetupIntentNextAction,
    SetupIntentPaymentMethodOptions, SmorResourceManagedPayments,
};

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
/// The schema `setup_intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntent {
    /// ID of the Connect application that created the SetupIntent.
    pub application: Option<Expandable<ApplicationId>>,
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    pub attach_to_self: Option<bool>,
    /// Settings for dynamic payment methods compatible with this Setup Intent
    pub automatic_payment_methods: Option<
        Part<PaymentFlowsAutomaticPaymentMethodsSetupIntent>,
    >,
    /// Reason for cancellation of this SetupIntent, one of `abandoned`, `requested_by_customer`, or
    /// `duplicate`.
    pub cancellation_reason: Option<CancellationReason>,
    /// The client secret of this SetupIntent. Used for client-side retrieval using a publishable key.
    ///
    /// The client secret can be used to complete payment setup from your frontend. It should not be
    /// stored, logged, or exposed to anyone other than the customer. Make sure that you have TLS
    /// enabled on any page that includes the client secret.
    pub client_secret: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// ID of the Customer this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Customer on successful
    /// setup. Payment methods attached to other Customers cannot be used with this SetupIntent.
    pub customer: Option<Expandable<CustomerId>>,
    /// ID of the Account this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Account on successful
    /// setup. Payment methods attached to other Accounts cannot be used with this SetupIntent.
    pub customer_account: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Payment method types that are excluded from this SetupIntent.
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    pub flow_directions: Option<Vec<FlowDirection>>,
    /// Unique identifier for the object.
    pub id: SetupIntentId,
    /// The error encountered in the previous SetupIntent confirmation.
    pub last_setup_error: Option<Part<ApiErrors>>,
    /// The most recent SetupAttempt for this SetupIntent.
    pub latest_attempt: Option<Expandable<SetupAttemptId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub managed_payments: Option<Part<SmorResourceManagedPayments>>,
    /// ID of the multi use Mandate generated by the SetupIntent.
    pub mandate: Option<Expandable<MandateId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// If present, this property tells you what actions you need to take in order for your customer to
    /// continue payment setup.
    pub next_action: Option<Part<SetupIntentNextAction>>,
    /// The account (if any) for which the setup is intended.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// ID of the payment method used with this SetupIntent. If the payment method is `card_present` and
    /// isn't a digital wallet, then the
    /// [generated_card](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-generated_card)
    /// associated with the `latest_attempt` is attached to the Customer instead.
    pub payment_method: Option<Expandable<PaymentMethodId>>,
    /// Information about the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) used
    /// for this Setup Intent.
    pub payment_method_configuration_details: Option<
        Part<PaymentMethodConfigBizPaymentMethodConfigurationDetails>,
    >,
    /// Payment method-specific configuration for this SetupIntent.
    pub payment_method_options: Option<Part<SetupIntentPaymentMethodOptions>>,
    /// The list of payment method types (e.g. card) that this SetupIntent is allowed to set up. A list
    /// of valid payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    pub payment_method_types: Vec<String>,
    /// ID of the single_use Mandate generated by the SetupIntent.
    pub single_use_mandate: Option<Expandable<MandateId>>,
    /// [Status](https://docs.stripe.com/payments/intents#intent-statuses) of this SetupIntent, one of
    /// `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`, `canceled`,
    /// or `succeeded`.
    pub status: SetupIntentStatus,
    /// Indicates how the payment method is intended to be used in the future.
    ///
    /// Use `on_session` if you intend to only reuse the payment method when the customer is in your
    /// checkout flow. Use `off_session` if your customer may or may not be in your checkout flow. If
    /// not provided, this value defaults to `off_session`.
    pub usage: String,
}

impl Record for SetupIntent {
    fn blank() -> Self {
        Self {
            application: blank(),
            attach_to_self: blank(),
            automatic_payment_methods: blank(),
            cancellation_reason: blank(),
            client_secret: blank(),
            created: blank(),
            customer: blank(),
            customer_account: blank(),
            description: blank(),
            excluded_payment_method_types: blank(),
            flow_directions: blank(),
            id: blank(),
            last_setup_error: blank(),
            latest_attempt: blank(),
            livemode: blank(),
            managed_payments: blank(),
            mandate: blank(),
            metadata: blank(),
            next_action: blank(),
            on_behalf_of: blank(),
            payment_method: blank(),
            payment_method_configuration_details: blank(),
            payment_method_options: blank(),
            payment_method_types: blank(),
            single_use_mandate: blank(),
            status: blank(),
            usage: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent",
            constants: &[("object", Constant::Str("setup_intent"))],
            fields: &[
                Field("application", NULLABLE),
                Field("attach_to_self", OPTIONAL),
                Field("automatic_payment_methods", NULLABLE),
                Field("cancellation_reason", NULLABLE),
                Field("client_secret", NULLABLE | SECRET),
                Field("created", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("description", NULLABLE),
                Field("excluded_payment_method_types", NULLABLE),
                Field("flow_directions", NULLABLE),
                Field("id", REQUIRED),
                Field("last_setup_error", NULLABLE),
                Field("latest_attempt", NULLABLE),
                Field("livemode", REQUIRED),
                Field("managed_payments", NULLABLE),
                Field("mandate", NULLABLE),
                Field("metadata", NULLABLE),
                Field("next_action", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("payment_method", NULLABLE),
                Field("payment_method_configuration_details", NULLABLE),
                Field("payment_method_options", NULLABLE),
                Field("payment_method_types", REQUIRED),
                Field("single_use_mandate", NULLABLE),
                Field("status", REQUIRED),
                Field("usage", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for SetupIntent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntent);

impl Resource for SetupIntent {
    type Id = SetupIntentId;
    const OBJECT: &'static str = "setup_intent";
}

impl SetupIntent {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `latest_attempt`.
    pub const LATEST_ATTEMPT: Expand<Self, SetupAttemptId> = Expand::new(
        "latest_attempt",
    );
    /// Expands `mandate`.
    pub const MANDATE: Expand<Self, MandateId> = Expand::new("mandate");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new("on_behalf_of");
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "payment_method",
    );
    /// Expands `single_use_mandate`.
    pub const SINGLE_USE_MANDATE: Expand<Self, MandateId> = Expand::new(
        "single_use_mandate",
    );
}

/// [Status](https://docs.stripe.com/payments/intents#intent-statuses) of this SetupIntent, one of
/// `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`, `canceled`,
/// or `succeeded`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupIntentStatus {
    Canceled = "canceled",
    Processing = "processing",
    RequiresAction = "requires_action",
    RequiresConfirmation = "requires_confirmation",
    RequiresPaymentMethod = "requires_payment_method",
    Succeeded = "succeeded",
});
