// Written by `cargo xtask generate`. Do not edit.
//! What `setup_intents` sends.

use crate::prelude::*;

pub(super) fn create_setup_intent_payment_method_options(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptions {
    stripe::CreateSetupIntentPaymentMethodOptions::new()
        .acss_debit(
            super::setup_intents::create_setup_intent_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::setup_intents::create_setup_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::setup_intents::create_setup_intent_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .bizum(
            super::setup_intents::create_setup_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .card(super::setup_intents::setup_intent_param(turn.inside()))
        .card_present(
            super::setup_intents::create_setup_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .klarna(
            super::setup_intents::create_setup_intent_payment_method_options_klarna(
                turn.inside(),
            ),
        )
        .link(
            super::setup_intents::create_setup_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .paypal(
            super::setup_intents::create_setup_intent_payment_method_options_paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::setup_intents::create_setup_intent_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::setup_intents::create_setup_intent_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::setup_intents::create_setup_intent_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::create_checkout_session_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::setup_intents::create_setup_intent_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        )
}

pub(super) fn create_setup_intent_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsAcssDebit {
    stripe::CreateSetupIntentPaymentMethodOptionsAcssDebit::new()
        .currency(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
                >(),
        )
        .mandate_options(
            super::setup_intents::create_setup_intent_payment_method_options_acss_debit_mandate_options(
                turn.inside(),
            ),
        )
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn create_setup_intent_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    let value = stripe::CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions::new()
        .custom_mandate_url("ab")
        .default_for([turn.word::<stripe::DefaultFor>()])
        .interval_description("ab")
        .payment_schedule(
            turn.word::<stripe::CheckoutAcssDebitMandateOptionsPaymentSchedule>(),
        )
        .transaction_type(turn.word::<stripe::TransactionType>());
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn create_setup_intent_payment_method_options_amazon_pay(
    _: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsAmazonPay {
    stripe::CreateSetupIntentPaymentMethodOptionsAmazonPay::new()
}

pub(super) fn create_setup_intent_payment_method_options_bacs_debit(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsBacsDebit {
    stripe::CreateSetupIntentPaymentMethodOptionsBacsDebit::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_bacs_debit_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intent_param(turn: Turn) -> stripe::SetupIntentParam {
    stripe::SetupIntentParam::new()
        .mandate_options(
            super::setup_intents::setup_intent_mandate_options_param(turn.inside()),
        )
        .network(turn.word::<stripe::PaymentIntentParamNetwork>())
        .request_three_d_secure(turn.word::<stripe::RequestThreeDSecure>())
        .three_d_secure(
            super::setup_intents::setup_intent_param_three_d_secure(turn.inside()),
        )
}

pub(super) fn setup_intent_mandate_options_param(
    turn: Turn,
) -> stripe::SetupIntentMandateOptionsParam {
    stripe::SetupIntentMandateOptionsParam::new(
            1,
            turn.word::<stripe::AmountType>(),
            "usd",
            turn.word::<stripe::PaymentIntentParamMandateOptionsInterval>(),
            "ab",
            1700000000,
        )
        .description("ab")
        .end_date(1700000000)
        .interval_count(1)
        .supported_types([turn.word::<stripe::SupportedType>()])
}

pub(super) fn setup_intent_param_three_d_secure(
    turn: Turn,
) -> stripe::SetupIntentParamThreeDSecure {
    stripe::SetupIntentParamThreeDSecure::new()
        .ares_trans_status(turn.word::<stripe::AresTransStatus>())
        .cryptogram("ab")
        .electronic_commerce_indicator(
            turn.word::<stripe::ElectronicCommerceIndicator>(),
        )
        .network_options(super::shared::network_options_param(turn.inside()))
        .requestor_challenge_indicator("ab")
        .transaction_id("ab")
        .version(turn.word::<stripe::PaymentIntentParamThreeDSecureVersion>())
}

pub(super) fn create_setup_intent_payment_method_options_klarna(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsKlarna {
    let value = stripe::CreateSetupIntentPaymentMethodOptionsKlarna::new()
        .currency("usd")
        .on_demand(super::shared::on_demand_param(turn.inside()))
        .preferred_locale(
            turn
                .word::<
                    stripe::CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
                >(),
        )
        .subscriptions([super::shared::setup_intent_subscription_param(turn.inside())]);
    if turn.clears() { value.clear_subscriptions() } else { value }
}

pub(super) fn create_setup_intent_payment_method_options_paypal(
    _: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsPaypal {
    stripe::CreateSetupIntentPaymentMethodOptionsPaypal::new().billing_agreement_id("ab")
}

pub(super) fn create_setup_intent_payment_method_options_payto(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsPayto {
    stripe::CreateSetupIntentPaymentMethodOptionsPayto::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_payto_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn create_setup_intent_payment_method_options_pix(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsPix {
    stripe::CreateSetupIntentPaymentMethodOptionsPix::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_pix_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn create_setup_intent_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::CreateSetupIntentPaymentMethodOptionsUsBankAccount {
    stripe::CreateSetupIntentPaymentMethodOptionsUsBankAccount::new()
        .financial_connections(
            super::shared::create_payment_intent_payment_method_options_us_bank_account_financial_connections(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::shared::create_payment_intent_payment_method_options_us_bank_account_mandate_options(
                turn.inside(),
            ),
        )
        .networks(super::shared::networks_options_param(turn.inside()))
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn setup_intent_single_use_params(
    _: Turn,
) -> stripe::SetupIntentSingleUseParams {
    stripe::SetupIntentSingleUseParams::new(1, "usd")
}

fn get_setup_intents_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::list().send(client))
}
fn get_setup_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::list()
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .payment_method("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_setup_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::retrieve("intent_1").send(client))
}
fn get_setup_intents_intent_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::setup_intents::retrieve("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .client_secret("ab");
    receive(request.send(client))
}

fn post_setup_intents_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::create().send(client))
}
fn post_setup_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::create()
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .automatic_payment_methods(
            super::shared::automatic_payment_methods_param(turn.inside()),
        )
        .confirm(true)
        .confirmation_token("ab")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .flow_directions([turn.word::<stripe::FlowDirection>()])
        .mandate_data(super::shared::secret_key_param(turn.inside()))
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::setup_intents::create_setup_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .return_url("ab")
        .single_use(super::setup_intents::setup_intent_single_use_params(turn.inside()))
        .usage(turn.word::<stripe::SetupIntentUsage>())
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_setup_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::update("intent_1").send(client))
}
fn post_setup_intents_intent_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::update("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .flow_directions([turn.word::<stripe::FlowDirection>()])
        .metadata([("key", "ab")])
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::setup_intents::create_setup_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"]);
    let request = if turn.clears() {
        request.clear_excluded_payment_method_types().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_setup_intents_intent_cancel_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::cancel("intent_1").send(client))
}
fn post_setup_intents_intent_cancel_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::cancel("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .cancellation_reason(turn.word::<stripe::CancellationReason>());
    receive(request.send(client))
}

fn post_setup_intents_intent_confirm_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::confirm("intent_1").send(client))
}
fn post_setup_intents_intent_confirm_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::confirm("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .client_secret("ab")
        .confirmation_token("ab")
        .mandate_data(super::shared::payment_intent_mandate_data(turn))
        .payment_method("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::setup_intents::create_setup_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_setup_intents_intent_verify_microdeposits_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::verify_microdeposits("intent_1").send(client))
}
fn post_setup_intents_intent_verify_microdeposits_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::setup_intents::verify_microdeposits("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .amounts([1])
        .client_secret("ab")
        .descriptor_code("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSetupIntents",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_setup_intents_required,
        every: get_setup_intents_every,
    },
    Operation {
        id: "GetSetupIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_setup_intents_intent_required,
        every: get_setup_intents_intent_every,
    },
    Operation {
        id: "PostSetupIntents",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_required,
        every: post_setup_intents_every,
    },
    Operation {
        id: "PostSetupIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_intent_required,
        every: post_setup_intents_intent_every,
    },
    Operation {
        id: "PostSetupIntentsIntentCancel",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_setup_intents_intent_cancel_required,
        every: post_setup_intents_intent_cancel_every,
    },
    Operation {
        id: "PostSetupIntentsIntentConfirm",
        turns: Turns {
            arms: 2,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_intent_confirm_required,
        every: post_setup_intents_intent_confirm_every,
    },
    Operation {
        id: "PostSetupIntentsIntentVerifyMicrodeposits",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_setup_intents_intent_verify_microdeposits_required,
        every: post_setup_intents_intent_verify_microdeposits_every,
    },
];
