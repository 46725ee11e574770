// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, ApiErrors, ApplicationId, CustomerId, FlowDirection, MandateId,
    PaymentMethodId, SetupAttemptId, SetupAttemptPaymentMethodDetails, SetupIntentId,
};

/// A SetupAttempt describes one attempted confirmation of a SetupIntent, whether that confirmation
/// is successful or unsuccessful. You can use SetupAttempts to inspect details of a specific
/// attempt at setting up a payment method using a SetupIntent.
///
/// The schema `setup_attempt`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttempt {
    /// The value of
    /// [application](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-application)
    /// on the SetupIntent at the time of this confirmation.
    pub application: Option<Expandable<ApplicationId>>,
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    pub attach_to_self: Option<bool>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The value of
    /// [customer](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer) on the
    /// SetupIntent at the time of this confirmation.
    pub customer: Option<Expandable<CustomerId>>,
    /// The value of
    /// [customer_account](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer_account)
    /// on the SetupIntent at the time of this confirmation.
    pub customer_account: Option<String>,
    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    pub flow_directions: Option<Vec<FlowDirection>>,
    /// Unique identifier for the object.
    pub id: SetupAttemptId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The value of
    /// [on_behalf_of](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-on_behalf_of)
    /// on the SetupIntent at the time of this confirmation.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// ID of the payment method used with this SetupAttempt.
    pub payment_method: Expandable<PaymentMethodId>,
    pub payment_method_details: Part<SetupAttemptPaymentMethodDetails>,
    /// The error encountered during this attempt to confirm the SetupIntent, if any.
    pub setup_error: Option<Part<ApiErrors>>,
    /// ID of the SetupIntent that this attempt belongs to.
    pub setup_intent: Expandable<SetupIntentId>,
    /// Status of this SetupAttempt, one of `requires_confirmation`, `requires_action`, `processing`,
    /// `succeeded`, `failed`, or `abandoned`.
    pub status: String,
    /// The value of [usage](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage)
    /// on the SetupIntent at the time of this confirmation, one of `off_session` or `on_session`.
    pub usage: String,
}

impl Record for SetupAttempt {
    fn blank() -> Self {
        Self {
            application: blank(),
            attach_to_self: blank(),
            created: blank(),
            customer: blank(),
            customer_account: blank(),
            flow_directions: blank(),
            id: blank(),
            livemode: blank(),
            on_behalf_of: blank(),
            payment_method: blank(),
            payment_method_details: blank(),
            setup_error: blank(),
            setup_intent: blank(),
            status: blank(),
            usage: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt",
            constants: &[("object", Constant::Str("setup_attempt"))],
            fields: &[
                Field("application", NULLABLE),
                Field("attach_to_self", OPTIONAL),
                Field("created", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("flow_directions", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("on_behalf_of", NULLABLE),
                Field("payment_method", REQUIRED),
                Field("payment_method_details", REQUIRED),
                Field("setup_error", NULLABLE),
                Field("setup_intent", REQUIRED),
                Field("status", REQUIRED),
                Field("usage", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for SetupAttempt {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttempt);

impl Resource for SetupAttempt {
    type Id = SetupAttemptId;
    const OBJECT: &'static str = "setup_attempt";
}

impl SetupAttempt {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new("on_behalf_of");
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "payment_method",
    );
    /// Expands `payment_method_details.bancontact.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.bancontact.generated_sepa_debit");
    /// Expands `payment_method_details.bancontact.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.bancontact.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.card_present.generated_card`.
    pub const PAYMENT_METHOD_DETAILS_CARD_PRESENT_GENERATED_CARD: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.card_present.generated_card");
    /// Expands `payment_method_details.ideal.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.ideal.generated_sepa_debit");
    /// Expands `payment_method_details.ideal.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.sofort.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_method_details.sofort.generated_sepa_debit");
    /// Expands `payment_method_details.sofort.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    /// Expands `setup_intent`.
    pub const SETUP_INTENT: Expand<Self, SetupIntentId> = Expand::new("setup_intent");
}
