// Written by `cargo xtask generate`. Do not edit.
//! What `customers` sends.

use crate::prelude::*;

pub(super) fn customers__create__CashBalance(
    turn: Turn,
) -> stripe::customers::create::CashBalance {
    stripe::customers::create::CashBalance::new()
        .settings(
            super::customers::customers__create__cash_balance__Settings(turn.inside()),
        )
}

pub(super) fn customers__create__cash_balance__Settings(
    turn: Turn,
) -> stripe::customers::create::cash_balance::Settings {
    stripe::customers::create::cash_balance::Settings::new()
        .reconciliation_mode(
            turn
                .word::<
                    stripe::customers::create::cash_balance::settings::ReconciliationMode,
                >(),
        )
}

pub(super) fn customers__create__InvoiceSettings(
    turn: Turn,
) -> stripe::customers::create::InvoiceSettings {
    let value = stripe::customers::create::InvoiceSettings::new()
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .default_payment_method("ab")
        .footer("ab")
        .rendering_options(
            super::customers::customers__create__invoice_settings__RenderingOptions(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value.clear_custom_fields().clear_rendering_options()
    } else {
        value
    }
}

pub(super) fn customers__create__invoice_settings__RenderingOptions(
    turn: Turn,
) -> stripe::customers::create::invoice_settings::RenderingOptions {
    let value = stripe::customers::create::invoice_settings::RenderingOptions::new()
        .amount_tax_display(
            turn
                .word::<
                    stripe::customers::create::invoice_settings::rendering_options::AmountTaxDisplay,
                >(),
        )
        .template("ab");
    if turn.clears() { value.clear_amount_tax_display() } else { value }
}

pub(super) fn customers__create__Tax(turn: Turn) -> stripe::customers::create::Tax {
    let value = stripe::customers::create::Tax::new()
        .ip_address("ab")
        .validate_location(
            turn.word::<stripe::customers::create::tax::ValidateLocation>(),
        );
    if turn.clears() { value.clear_ip_address() } else { value }
}

pub(super) fn customers__create__TaxIdData(
    turn: Turn,
) -> stripe::customers::create::TaxIdData {
    stripe::customers::create::TaxIdData::new(
        turn.word::<stripe::tax_ids::create::Type>(),
        "s3cret",
    )
}

pub(super) fn customers__update__BankAccount(
    turn: Turn,
) -> stripe::customers::update::BankAccount {
    stripe::customers::update::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::customers::update::bank_account::AccountHolderType>(),
        )
        .currency("usd")
        .routing_number("s3cret")
}

pub(super) fn customers__UpdateBankAccountOrToken(
    turn: Turn,
) -> stripe::customers::UpdateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::UpdateBankAccountOrToken::BankAccount(
                super::customers::customers__update__BankAccount(turn.inside()),
            )
        }
        _ => stripe::customers::UpdateBankAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__UpdateCardOrToken(
    turn: Turn,
) -> stripe::customers::UpdateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::UpdateCardOrToken::Card(
                super::shared::charges__create__Card(turn.inside()),
            )
        }
        _ => stripe::customers::UpdateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__update__Tax(turn: Turn) -> stripe::customers::update::Tax {
    let value = stripe::customers::update::Tax::new()
        .ip_address("ab")
        .validate_location(
            turn.word::<stripe::customers::update::tax::ValidateLocation>(),
        );
    if turn.clears() { value.clear_ip_address() } else { value }
}

pub(super) fn customers__bank_accounts__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::customers::bank_accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::bank_accounts::CreateBankAccountOrToken::BankAccount(
                super::customers::customers__cards__create__BankAccount(turn.inside()),
            )
        }
        _ => {
            stripe::customers::bank_accounts::CreateBankAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
}

pub(super) fn customers__bank_accounts__CreateCardOrToken(
    turn: Turn,
) -> stripe::customers::bank_accounts::CreateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::bank_accounts::CreateCardOrToken::Card(
                super::shared::charges__create__Card(turn.inside()),
            )
        }
        _ => stripe::customers::bank_accounts::CreateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__bank_accounts__CreateSourceOrToken(
    turn: Turn,
) -> stripe::customers::bank_accounts::CreateSourceOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::customers::bank_accounts::CreateSourceOrToken::Card(
                super::customers::customers__cards__create__source__Card(turn.inside()),
            )
        }
        1 => {
            stripe::customers::bank_accounts::CreateSourceOrToken::BankAccount(
                super::customers::customers__cards__create__source__BankAccount(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::customers::bank_accounts::CreateSourceOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__cards__create__BankAccount(
    turn: Turn,
) -> stripe::customers::cards::create::BankAccount {
    stripe::customers::cards::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn
                .word::<
                    stripe::customers::cards::create::bank_account::AccountHolderType,
                >(),
        )
        .currency("usd")
        .routing_number("s3cret")
}

pub(super) fn customers__cards__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::customers::cards::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::cards::CreateBankAccountOrToken::BankAccount(
                super::customers::customers__cards__create__BankAccount(turn.inside()),
            )
        }
        _ => stripe::customers::cards::CreateBankAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__cards__CreateCardOrToken(
    turn: Turn,
) -> stripe::customers::cards::CreateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::cards::CreateCardOrToken::Card(
                super::shared::charges__create__Card(turn.inside()),
            )
        }
        _ => stripe::customers::cards::CreateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__cards__create__source__BankAccount(
    turn: Turn,
) -> stripe::customers::cards::create::source::BankAccount {
    stripe::customers::cards::create::source::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn
                .word::<
                    stripe::customers::cards::create::bank_account::AccountHolderType,
                >(),
        )
        .currency("usd")
        .routing_number("s3cret")
}

pub(super) fn customers__cards__create__source__Card(
    _: Turn,
) -> stripe::customers::cards::create::source::Card {
    stripe::customers::cards::create::source::Card::new("s3cret", 1, 1)
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .cvc("s3cret")
        .metadata([("key", "ab")])
        .name("ab")
        .currency("usd")
        .default_for_currency(true)
}

pub(super) fn customers__cards__CreateSourceOrToken(
    turn: Turn,
) -> stripe::customers::cards::CreateSourceOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::customers::cards::CreateSourceOrToken::Card(
                super::customers::customers__cards__create__source__Card(turn.inside()),
            )
        }
        1 => {
            stripe::customers::cards::CreateSourceOrToken::BankAccount(
                super::customers::customers__cards__create__source__BankAccount(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::customers::cards::CreateSourceOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__funding_instructions__create__BankTransfer(
    turn: Turn,
) -> stripe::customers::funding_instructions::create::BankTransfer {
    stripe::customers::funding_instructions::create::BankTransfer::new(
            turn
                .word::<
                    stripe::customer_cash_balance_transaction::funded::bank_transfer::Type,
                >(),
        )
        .eu_bank_transfer(
            super::shared::payment_intents__create__payment_method_options__customer_balance__bank_transfer__EuBankTransfer(
                turn.inside(),
            ),
        )
        .requested_address_types([
            turn
                .word::<
                    stripe::customers::funding_instructions::create::bank_transfer::RequestedAddressType,
                >(),
        ])
}

pub(super) fn customers__payment_sources__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::customers::payment_sources::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::payment_sources::CreateBankAccountOrToken::BankAccount(
                super::customers::customers__cards__create__BankAccount(turn.inside()),
            )
        }
        _ => {
            stripe::customers::payment_sources::CreateBankAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
}

pub(super) fn customers__payment_sources__CreateCardOrToken(
    turn: Turn,
) -> stripe::customers::payment_sources::CreateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::customers::payment_sources::CreateCardOrToken::Card(
                super::shared::charges__create__Card(turn.inside()),
            )
        }
        _ => stripe::customers::payment_sources::CreateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn customers__payment_sources__CreateSourceOrToken(
    turn: Turn,
) -> stripe::customers::payment_sources::CreateSourceOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::customers::payment_sources::CreateSourceOrToken::Card(
                super::customers::customers__cards__create__source__Card(turn.inside()),
            )
        }
        1 => {
            stripe::customers::payment_sources::CreateSourceOrToken::BankAccount(
                super::customers::customers__cards__create__source__BankAccount(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::customers::payment_sources::CreateSourceOrToken::Id("ab".to_owned()),
    }
}

fn delete_customers_customer_required(client: &Client) -> Exchange {
    receive(stripe::customers::delete("customer_1").send(client))
}
fn delete_customers_customer_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::delete("customer_1");
    receive(request.send(client))
}

fn delete_customers_customer_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::bank_accounts::delete("customer_1", "id_1").send(client))
}
fn delete_customers_customer_bank_accounts_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::bank_accounts::delete("customer_1", "id_1");
    receive(request.send(client))
}

fn delete_customers_customer_cards_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::cards::delete("customer_1", "id_1").send(client))
}
fn delete_customers_customer_cards_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::cards::delete("customer_1", "id_1");
    receive(request.send(client))
}

fn delete_customers_customer_discount_required(client: &Client) -> Exchange {
    receive(stripe::customers::delete_discount("customer_1").send(client))
}
fn delete_customers_customer_discount_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::delete_discount("customer_1");
    receive(request.send(client))
}

fn delete_customers_customer_sources_id_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::payment_sources::delete("customer_1", "id_1").send(client),
    )
}
fn delete_customers_customer_sources_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::payment_sources::delete("customer_1", "id_1");
    receive(request.send(client))
}

fn delete_customers_customer_subscriptions_subscription_exposed_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::subscriptions::delete(
                "customer_1",
                "subscription_exposed_id_1",
            )
            .send(client),
    )
}
fn delete_customers_customer_subscriptions_subscription_exposed_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::subscriptions::delete(
            "customer_1",
            "subscription_exposed_id_1",
        )
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .invoice_now(true)
        .prorate(true);
    receive(request.send(client))
}

fn delete_customers_customer_subscriptions_subscription_exposed_id_discount_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::subscriptions::discount::delete(
                "customer_1",
                "subscription_exposed_id_1",
            )
            .send(client),
    )
}
fn delete_customers_customer_subscriptions_subscription_exposed_id_discount_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::subscriptions::discount::delete(
        "customer_1",
        "subscription_exposed_id_1",
    );
    receive(request.send(client))
}

fn delete_customers_customer_tax_ids_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::tax_ids::delete("customer_1", "id_1").send(client))
}
fn delete_customers_customer_tax_ids_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::tax_ids::delete("customer_1", "id_1");
    receive(request.send(client))
}

fn get_customers_required(client: &Client) -> Exchange {
    receive(stripe::customers::list().send(client))
}
fn get_customers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::list()
        .expand(stripe::Customer::DEFAULT_SOURCE)
        .expand(stripe::Customer::INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Customer::SUBSCRIPTIONS)
        .expand(stripe::Customer::TAX_IDS)
        .expand(stripe::Customer::TEST_CLOCK)
        .created(turn.range(Timestamp::from(1700000000)))
        .email("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .test_clock("ab");
    receive(request.send(client))
}

fn get_customers_customer_required(client: &Client) -> Exchange {
    receive(stripe::customers::retrieve("customer_1").send(client))
}
fn get_customers_customer_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::retrieve("customer_1")
        .expand(stripe::Customer::DEFAULT_SOURCE)
        .expand(stripe::Customer::INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Customer::SUBSCRIPTIONS)
        .expand(stripe::Customer::TAX_IDS)
        .expand(stripe::Customer::TEST_CLOCK);
    receive(request.send(client))
}

fn get_customers_customer_balance_transactions_required(client: &Client) -> Exchange {
    receive(stripe::customers::balance_transactions::list("customer_1").send(client))
}
fn get_customers_customer_balance_transactions_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::balance_transactions::list("customer_1")
        .expand(stripe::CustomerBalanceTransaction::CHECKOUT_SESSION)
        .expand(stripe::CustomerBalanceTransaction::CREDIT_NOTE)
        .expand(stripe::CustomerBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerBalanceTransaction::INVOICE)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .invoice("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_balance_transactions_transaction_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::balance_transactions::retrieve("customer_1", "transaction_1")
            .send(client),
    )
}
fn get_customers_customer_balance_transactions_transaction_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::balance_transactions::retrieve(
            "customer_1",
            "transaction_1",
        )
        .expand(stripe::CustomerBalanceTransaction::CHECKOUT_SESSION)
        .expand(stripe::CustomerBalanceTransaction::CREDIT_NOTE)
        .expand(stripe::CustomerBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerBalanceTransaction::INVOICE);
    receive(request.send(client))
}

fn get_customers_customer_bank_accounts_required(client: &Client) -> Exchange {
    receive(stripe::customers::bank_accounts::list("customer_1").send(client))
}
fn get_customers_customer_bank_accounts_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::bank_accounts::list("customer_1")
        .expand(stripe::BankAccount::ACCOUNT)
        .expand(stripe::BankAccount::CUSTOMER)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::bank_accounts::retrieve("customer_1", "id_1").send(client),
    )
}
fn get_customers_customer_bank_accounts_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::bank_accounts::retrieve("customer_1", "id_1")
        .expand(stripe::BankAccount::ACCOUNT)
        .expand(stripe::BankAccount::CUSTOMER);
    receive(request.send(client))
}

fn get_customers_customer_cards_required(client: &Client) -> Exchange {
    receive(stripe::customers::cards::list("customer_1").send(client))
}
fn get_customers_customer_cards_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::cards::list("customer_1")
        .expand(stripe::Card::ACCOUNT)
        .expand(stripe::Card::CUSTOMER)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_cards_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::cards::retrieve("customer_1", "id_1").send(client))
}
fn get_customers_customer_cards_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::cards::retrieve("customer_1", "id_1")
        .expand(stripe::Card::ACCOUNT)
        .expand(stripe::Card::CUSTOMER);
    receive(request.send(client))
}

fn get_customers_customer_cash_balance_required(client: &Client) -> Exchange {
    receive(stripe::customers::cash_balance::retrieve("customer_1").send(client))
}
fn get_customers_customer_cash_balance_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::cash_balance::retrieve("customer_1");
    receive(request.send(client))
}

fn get_customers_customer_cash_balance_transactions_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::cash_balance_transactions::list("customer_1").send(client),
    )
}
fn get_customers_customer_cash_balance_transactions_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::cash_balance_transactions::list("customer_1")
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::APPLIED_TO_PAYMENT_PAYMENT_INTENT,
        )
        .expand(stripe::CustomerCashBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerCashBalanceTransaction::REFUNDED_FROM_PAYMENT_REFUND)
        .expand(
            stripe::CustomerCashBalanceTransaction::TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT,
        )
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_cash_balance_transactions_transaction_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::cash_balance_transactions::retrieve(
                "customer_1",
                "transaction_1",
            )
            .send(client),
    )
}
fn get_customers_customer_cash_balance_transactions_transaction_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::cash_balance_transactions::retrieve(
            "customer_1",
            "transaction_1",
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::APPLIED_TO_PAYMENT_PAYMENT_INTENT,
        )
        .expand(stripe::CustomerCashBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerCashBalanceTransaction::REFUNDED_FROM_PAYMENT_REFUND)
        .expand(
            stripe::CustomerCashBalanceTransaction::TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT,
        );
    receive(request.send(client))
}

fn get_customers_customer_discount_required(client: &Client) -> Exchange {
    receive(stripe::customers::discount::retrieve("customer_1").send(client))
}
fn get_customers_customer_discount_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::discount::retrieve("customer_1")
        .expand(stripe::Discount::CUSTOMER)
        .expand(stripe::Discount::PROMOTION_CODE)
        .expand(stripe::Discount::SOURCE_COUPON);
    receive(request.send(client))
}

fn get_customers_customer_payment_methods_required(client: &Client) -> Exchange {
    receive(stripe::customers::payment_methods::list("customer_1").send(client))
}
fn get_customers_customer_payment_methods_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::payment_methods::list("customer_1")
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT)
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_(turn.word::<stripe::payment_methods::create::Type>());
    receive(request.send(client))
}

fn get_customers_customer_payment_methods_payment_method_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::payment_methods::retrieve("customer_1", "payment_method_1")
            .send(client),
    )
}
fn get_customers_customer_payment_methods_payment_method_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::payment_methods::retrieve(
            "customer_1",
            "payment_method_1",
        )
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT);
    receive(request.send(client))
}

fn get_customers_customer_sources_required(client: &Client) -> Exchange {
    receive(stripe::customers::payment_sources::list("customer_1").send(client))
}
fn get_customers_customer_sources_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::payment_sources::list("customer_1")
        .ending_before("ab")
        .limit(1)
        .object("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_sources_id_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::payment_sources::retrieve("customer_1", "id_1").send(client),
    )
}
fn get_customers_customer_sources_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::payment_sources::retrieve("customer_1", "id_1");
    receive(request.send(client))
}

fn get_customers_customer_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::customers::subscriptions::list("customer_1").send(client))
}
fn get_customers_customer_subscriptions_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::subscriptions::list("customer_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_subscriptions_subscription_exposed_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::subscriptions::retrieve(
                "customer_1",
                "subscription_exposed_id_1",
            )
            .send(client),
    )
}
fn get_customers_customer_subscriptions_subscription_exposed_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::subscriptions::retrieve(
            "customer_1",
            "subscription_exposed_id_1",
        )
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn get_customers_customer_subscriptions_subscription_exposed_id_discount_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::subscriptions::discount::retrieve(
                "customer_1",
                "subscription_exposed_id_1",
            )
            .send(client),
    )
}
fn get_customers_customer_subscriptions_subscription_exposed_id_discount_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::subscriptions::discount::retrieve(
            "customer_1",
            "subscription_exposed_id_1",
        )
        .expand(stripe::Discount::CUSTOMER)
        .expand(stripe::Discount::PROMOTION_CODE)
        .expand(stripe::Discount::SOURCE_COUPON);
    receive(request.send(client))
}

fn get_customers_customer_tax_ids_required(client: &Client) -> Exchange {
    receive(stripe::customers::tax_ids::list("customer_1").send(client))
}
fn get_customers_customer_tax_ids_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::tax_ids::list("customer_1")
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_customers_customer_tax_ids_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::tax_ids::retrieve("customer_1", "id_1").send(client))
}
fn get_customers_customer_tax_ids_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::tax_ids::retrieve("customer_1", "id_1")
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER);
    receive(request.send(client))
}

fn get_customers_search_required(client: &Client) -> Exchange {
    receive(stripe::customers::search("ab").send(client))
}
fn get_customers_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::customers::search("ab")
        .expand(stripe::Customer::DEFAULT_SOURCE)
        .expand(stripe::Customer::INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Customer::SUBSCRIPTIONS)
        .expand(stripe::Customer::TAX_IDS)
        .expand(stripe::Customer::TEST_CLOCK)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_customers_required(client: &Client) -> Exchange {
    receive(stripe::customers::create().send(client))
}
fn post_customers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::create()
        .expand(stripe::Customer::DEFAULT_SOURCE)
        .expand(stripe::Customer::INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Customer::SUBSCRIPTIONS)
        .expand(stripe::Customer::TAX_IDS)
        .expand(stripe::Customer::TEST_CLOCK)
        .address(super::shared::customers__create__Address(turn.inside()))
        .balance(1)
        .business_name("ab")
        .cash_balance(super::customers::customers__create__CashBalance(turn.inside()))
        .description("ab")
        .email("ab")
        .individual_name("ab")
        .invoice_prefix("ab")
        .invoice_settings(
            super::customers::customers__create__InvoiceSettings(turn.inside()),
        )
        .metadata([("key", "ab")])
        .name("ab")
        .next_invoice_sequence(1)
        .payment_method("ab")
        .phone("ab")
        .preferred_locales(["ab"])
        .shipping(super::shared::customers__create__Shipping(turn.inside()))
        .source("ab")
        .tax(super::customers::customers__create__Tax(turn.inside()))
        .tax_exempt(turn.word::<stripe::customer::TaxExempt>())
        .tax_id_data([super::customers::customers__create__TaxIdData(turn.inside())])
        .test_clock("ab");
    let request = if turn.clears() {
        request
            .clear_address()
            .clear_business_name()
            .clear_individual_name()
            .clear_metadata()
            .clear_shipping()
            .clear_tax_exempt()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_customers_customer_required(client: &Client) -> Exchange {
    receive(stripe::customers::update("customer_1").send(client))
}
fn post_customers_customer_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::update("customer_1")
        .expand(stripe::Customer::DEFAULT_SOURCE)
        .expand(stripe::Customer::INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Customer::SUBSCRIPTIONS)
        .expand(stripe::Customer::TAX_IDS)
        .expand(stripe::Customer::TEST_CLOCK)
        .address(super::shared::customers__create__Address(turn.inside()))
        .balance(1)
        .bank_account(super::customers::customers__UpdateBankAccountOrToken(turn))
        .business_name("ab")
        .card(super::customers::customers__UpdateCardOrToken(turn))
        .cash_balance(super::customers::customers__create__CashBalance(turn.inside()))
        .default_alipay_account("ab")
        .default_bank_account("ab")
        .default_card("ab")
        .default_source("ab")
        .description("ab")
        .email("ab")
        .individual_name("ab")
        .invoice_prefix("ab")
        .invoice_settings(
            super::customers::customers__create__InvoiceSettings(turn.inside()),
        )
        .metadata([("key", "ab")])
        .name("ab")
        .next_invoice_sequence(1)
        .phone("ab")
        .preferred_locales(["ab"])
        .shipping(super::shared::customers__create__Shipping(turn.inside()))
        .source("ab")
        .tax(super::customers::customers__update__Tax(turn.inside()))
        .tax_exempt(turn.word::<stripe::customer::TaxExempt>());
    let request = if turn.clears() {
        request
            .clear_address()
            .clear_business_name()
            .clear_individual_name()
            .clear_metadata()
            .clear_shipping()
            .clear_tax_exempt()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_customers_customer_balance_transactions_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::balance_transactions::create("customer_1", 1, "usd")
            .send(client),
    )
}
fn post_customers_customer_balance_transactions_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::balance_transactions::create("customer_1", 1, "usd")
        .expand(stripe::CustomerBalanceTransaction::CHECKOUT_SESSION)
        .expand(stripe::CustomerBalanceTransaction::CREDIT_NOTE)
        .expand(stripe::CustomerBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerBalanceTransaction::INVOICE)
        .description("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_customers_customer_balance_transactions_transaction_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::balance_transactions::update("customer_1", "transaction_1")
            .send(client),
    )
}
fn post_customers_customer_balance_transactions_transaction_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::balance_transactions::update(
            "customer_1",
            "transaction_1",
        )
        .expand(stripe::CustomerBalanceTransaction::CHECKOUT_SESSION)
        .expand(stripe::CustomerBalanceTransaction::CREDIT_NOTE)
        .expand(stripe::CustomerBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerBalanceTransaction::INVOICE)
        .description("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_customers_customer_bank_accounts_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::bank_accounts::create(
                "customer_1",
                stripe::customers::bank_accounts::CreateSourceOrToken::Card(
                    stripe::customers::cards::create::source::Card::new("s3cret", 1, 1),
                ),
            )
            .send(client),
    )
}
fn post_customers_customer_bank_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::bank_accounts::create(
            "customer_1",
            super::customers::customers__bank_accounts__CreateSourceOrToken(turn),
        )
        .alipay_account("ab")
        .bank_account(
            super::customers::customers__bank_accounts__CreateBankAccountOrToken(turn),
        )
        .card(super::customers::customers__bank_accounts__CreateCardOrToken(turn))
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_customers_customer_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::bank_accounts::update("customer_1", "id_1").send(client))
}
fn post_customers_customer_bank_accounts_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::bank_accounts::update("customer_1", "id_1")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::customers::bank_accounts::update::AccountHolderType>(),
        )
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .owner(super::shared::sources__create__Owner(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_customers_customer_bank_accounts_id_verify_required(
    client: &Client,
) -> Exchange {
    receive(stripe::customers::bank_accounts::verify("customer_1", "id_1").send(client))
}
fn post_customers_customer_bank_accounts_id_verify_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::bank_accounts::verify("customer_1", "id_1")
        .expand(stripe::BankAccount::ACCOUNT)
        .expand(stripe::BankAccount::CUSTOMER)
        .amounts([1]);
    receive(request.send(client))
}

fn post_customers_customer_cards_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::cards::create(
                "customer_1",
                stripe::customers::cards::CreateSourceOrToken::Card(
                    stripe::customers::cards::create::source::Card::new("s3cret", 1, 1),
                ),
            )
            .send(client),
    )
}
fn post_customers_customer_cards_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::cards::create(
            "customer_1",
            super::customers::customers__cards__CreateSourceOrToken(turn),
        )
        .alipay_account("ab")
        .bank_account(super::customers::customers__cards__CreateBankAccountOrToken(turn))
        .card(super::customers::customers__cards__CreateCardOrToken(turn))
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_customers_customer_cards_id_required(client: &Client) -> Exchange {
    receive(stripe::customers::cards::update("customer_1", "id_1").send(client))
}
fn post_customers_customer_cards_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::cards::update("customer_1", "id_1")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::customers::cards::update::AccountHolderType>(),
        )
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .owner(super::shared::sources__create__Owner(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_customers_customer_cash_balance_required(client: &Client) -> Exchange {
    receive(stripe::customers::cash_balance::update("customer_1").send(client))
}
fn post_customers_customer_cash_balance_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::cash_balance::update("customer_1")
        .settings(
            super::customers::customers__create__cash_balance__Settings(turn.inside()),
        );
    receive(request.send(client))
}

fn post_customers_customer_funding_instructions_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::funding_instructions::create(
                "customer_1",
                stripe::customers::funding_instructions::create::BankTransfer::new(
                    stripe::customer_cash_balance_transaction::funded::bank_transfer::Type::EuBankTransfer,
                ),
                "usd",
            )
            .send(client),
    )
}
fn post_customers_customer_funding_instructions_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::funding_instructions::create(
        "customer_1",
        super::customers::customers__funding_instructions__create__BankTransfer(
            turn.inside(),
        ),
        "usd",
    );
    receive(request.send(client))
}

fn post_customers_customer_sources_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::payment_sources::create(
                "customer_1",
                stripe::customers::payment_sources::CreateSourceOrToken::Card(
                    stripe::customers::cards::create::source::Card::new("s3cret", 1, 1),
                ),
            )
            .send(client),
    )
}
fn post_customers_customer_sources_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::payment_sources::create(
            "customer_1",
            super::customers::customers__payment_sources__CreateSourceOrToken(turn),
        )
        .alipay_account("ab")
        .bank_account(
            super::customers::customers__payment_sources__CreateBankAccountOrToken(turn),
        )
        .card(super::customers::customers__payment_sources__CreateCardOrToken(turn))
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_customers_customer_sources_id_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::payment_sources::update("customer_1", "id_1").send(client),
    )
}
fn post_customers_customer_sources_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::payment_sources::update("customer_1", "id_1")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::customers::payment_sources::update::AccountHolderType>(),
        )
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .owner(super::shared::sources__create__Owner(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_customers_customer_sources_id_verify_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::payment_sources::verify("customer_1", "id_1").send(client),
    )
}
fn post_customers_customer_sources_id_verify_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::customers::payment_sources::verify("customer_1", "id_1")
        .expand(stripe::BankAccount::ACCOUNT)
        .expand(stripe::BankAccount::CUSTOMER)
        .amounts([1]);
    receive(request.send(client))
}

fn post_customers_customer_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::customers::subscriptions::create("customer_1").send(client))
}
fn post_customers_customer_subscriptions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::subscriptions::create("customer_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::subscriptions__create__AddInvoiceItem(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::subscriptions__create__AutomaticTax(turn.inside()))
        .backdate_start_date(1700000000)
        .billing_cycle_anchor(1700000000)
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .cancel_at(super::shared::subscriptions__create__CancelAt(turn))
        .cancel_at_period_end(true)
        .collection_method(turn.word::<stripe::subscription::CollectionMethod>())
        .currency("usd")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_settings(
            super::shared::subscriptions__create__InvoiceSettings(turn.inside()),
        )
        .items([super::shared::subscriptions__create__Item(turn.inside())])
        .metadata([("key", "ab")])
        .off_session(true)
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .payment_settings(
            super::shared::subscriptions__create__PaymentSettings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::subscriptions__create__PendingInvoiceItemInterval(
                turn.inside(),
            ),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn))
        .trial_from_plan(true)
        .trial_period_days(1)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        );
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_discounts()
            .clear_metadata()
            .clear_pending_invoice_item_interval()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_customers_customer_subscriptions_subscription_exposed_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::customers::subscriptions::update(
                "customer_1",
                "subscription_exposed_id_1",
            )
            .send(client),
    )
}
fn post_customers_customer_subscriptions_subscription_exposed_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::customers::subscriptions::update(
            "customer_1",
            "subscription_exposed_id_1",
        )
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::subscriptions__create__AddInvoiceItem(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::subscriptions__create__AutomaticTax(turn.inside()))
        .billing_cycle_anchor(
            turn.word::<stripe::subscriptions::resume::BillingCycleAnchor>(),
        )
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .cancel_at(super::shared::subscriptions__create__CancelAt(turn))
        .cancel_at_period_end(true)
        .cancellation_details(
            super::shared::subscriptions__cancel__CancellationDetails(turn.inside()),
        )
        .collection_method(turn.word::<stripe::subscription::CollectionMethod>())
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_settings(
            super::shared::subscriptions__create__InvoiceSettings(turn.inside()),
        )
        .items([
            super::shared::invoices__create_preview__subscription_details__Item(
                turn.inside(),
            ),
        ])
        .metadata([("key", "ab")])
        .off_session(true)
        .pause_collection(
            super::shared::subscriptions__update__PauseCollection(turn.inside()),
        )
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .payment_settings(
            super::shared::subscriptions__create__PaymentSettings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::subscriptions__create__PendingInvoiceItemInterval(
                turn.inside(),
            ),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000)
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn))
        .trial_from_plan(true)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        );
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_thresholds()
            .clear_cancel_at()
            .clear_default_source()
            .clear_default_tax_rates()
            .clear_discounts()
            .clear_metadata()
            .clear_pause_collection()
            .clear_pending_invoice_item_interval()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_customers_customer_tax_ids_required(client: &Client) -> Exchange {
    receive(
        stripe::customers::tax_ids::create(
                "customer_1",
                stripe::tax_ids::create::Type::AdNrt,
                "s3cret",
            )
            .send(client),
    )
}
fn post_customers_customer_tax_ids_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customers::tax_ids::create(
            "customer_1",
            turn.word::<stripe::tax_ids::create::Type>(),
            "s3cret",
        )
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteCustomersCustomer",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_required,
        every: delete_customers_customer_every,
    },
    Operation {
        id: "DeleteCustomersCustomerBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_bank_accounts_id_required,
        every: delete_customers_customer_bank_accounts_id_every,
    },
    Operation {
        id: "DeleteCustomersCustomerCardsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_cards_id_required,
        every: delete_customers_customer_cards_id_every,
    },
    Operation {
        id: "DeleteCustomersCustomerDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_discount_required,
        every: delete_customers_customer_discount_every,
    },
    Operation {
        id: "DeleteCustomersCustomerSourcesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_sources_id_required,
        every: delete_customers_customer_sources_id_every,
    },
    Operation {
        id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_subscriptions_subscription_exposed_id_required,
        every: delete_customers_customer_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_subscriptions_subscription_exposed_id_discount_required,
        every: delete_customers_customer_subscriptions_subscription_exposed_id_discount_every,
    },
    Operation {
        id: "DeleteCustomersCustomerTaxIdsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_customers_customer_tax_ids_id_required,
        every: delete_customers_customer_tax_ids_id_every,
    },
    Operation {
        id: "GetCustomers",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_customers_required,
        every: get_customers_every,
    },
    Operation {
        id: "GetCustomersCustomer",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_required,
        every: get_customers_customer_every,
    },
    Operation {
        id: "GetCustomersCustomerBalanceTransactions",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_customers_customer_balance_transactions_required,
        every: get_customers_customer_balance_transactions_every,
    },
    Operation {
        id: "GetCustomersCustomerBalanceTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_balance_transactions_transaction_required,
        every: get_customers_customer_balance_transactions_transaction_every,
    },
    Operation {
        id: "GetCustomersCustomerBankAccounts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_bank_accounts_required,
        every: get_customers_customer_bank_accounts_every,
    },
    Operation {
        id: "GetCustomersCustomerBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_bank_accounts_id_required,
        every: get_customers_customer_bank_accounts_id_every,
    },
    Operation {
        id: "GetCustomersCustomerCards",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_cards_required,
        every: get_customers_customer_cards_every,
    },
    Operation {
        id: "GetCustomersCustomerCardsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_cards_id_required,
        every: get_customers_customer_cards_id_every,
    },
    Operation {
        id: "GetCustomersCustomerCashBalance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_cash_balance_required,
        every: get_customers_customer_cash_balance_every,
    },
    Operation {
        id: "GetCustomersCustomerCashBalanceTransactions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_cash_balance_transactions_required,
        every: get_customers_customer_cash_balance_transactions_every,
    },
    Operation {
        id: "GetCustomersCustomerCashBalanceTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_cash_balance_transactions_transaction_required,
        every: get_customers_customer_cash_balance_transactions_transaction_every,
    },
    Operation {
        id: "GetCustomersCustomerDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_discount_required,
        every: get_customers_customer_discount_every,
    },
    Operation {
        id: "GetCustomersCustomerPaymentMethods",
        turns: Turns {
            arms: 1,
            words: 55,
            levels: 0,
        },
        required: get_customers_customer_payment_methods_required,
        every: get_customers_customer_payment_methods_every,
    },
    Operation {
        id: "GetCustomersCustomerPaymentMethodsPaymentMethod",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_payment_methods_payment_method_required,
        every: get_customers_customer_payment_methods_payment_method_every,
    },
    Operation {
        id: "GetCustomersCustomerSources",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_sources_required,
        every: get_customers_customer_sources_every,
    },
    Operation {
        id: "GetCustomersCustomerSourcesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_sources_id_required,
        every: get_customers_customer_sources_id_every,
    },
    Operation {
        id: "GetCustomersCustomerSubscriptions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_subscriptions_required,
        every: get_customers_customer_subscriptions_every,
    },
    Operation {
        id: "GetCustomersCustomerSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_subscriptions_subscription_exposed_id_required,
        every: get_customers_customer_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_subscriptions_subscription_exposed_id_discount_required,
        every: get_customers_customer_subscriptions_subscription_exposed_id_discount_every,
    },
    Operation {
        id: "GetCustomersCustomerTaxIds",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_tax_ids_required,
        every: get_customers_customer_tax_ids_every,
    },
    Operation {
        id: "GetCustomersCustomerTaxIdsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_customer_tax_ids_id_required,
        every: get_customers_customer_tax_ids_id_every,
    },
    Operation {
        id: "GetCustomersSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_customers_search_required,
        every: get_customers_search_every,
    },
    Operation {
        id: "PostCustomers",
        turns: Turns {
            arms: 1,
            words: 116,
            levels: 3,
        },
        required: post_customers_required,
        every: post_customers_every,
    },
    Operation {
        id: "PostCustomersCustomer",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 3,
        },
        required: post_customers_customer_required,
        every: post_customers_customer_every,
    },
    Operation {
        id: "PostCustomersCustomerBalanceTransactions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_customers_customer_balance_transactions_required,
        every: post_customers_customer_balance_transactions_every,
    },
    Operation {
        id: "PostCustomersCustomerBalanceTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_customers_customer_balance_transactions_transaction_required,
        every: post_customers_customer_balance_transactions_transaction_every,
    },
    Operation {
        id: "PostCustomersCustomerBankAccounts",
        turns: Turns {
            arms: 3,
            words: 6,
            levels: 0,
        },
        required: post_customers_customer_bank_accounts_required,
        every: post_customers_customer_bank_accounts_every,
    },
    Operation {
        id: "PostCustomersCustomerBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_customers_customer_bank_accounts_id_required,
        every: post_customers_customer_bank_accounts_id_every,
    },
    Operation {
        id: "PostCustomersCustomerBankAccountsIdVerify",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_customers_customer_bank_accounts_id_verify_required,
        every: post_customers_customer_bank_accounts_id_verify_every,
    },
    Operation {
        id: "PostCustomersCustomerCards",
        turns: Turns {
            arms: 3,
            words: 6,
            levels: 0,
        },
        required: post_customers_customer_cards_required,
        every: post_customers_customer_cards_every,
    },
    Operation {
        id: "PostCustomersCustomerCardsId",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_customers_customer_cards_id_required,
        every: post_customers_customer_cards_id_every,
    },
    Operation {
        id: "PostCustomersCustomerCashBalance",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_customers_customer_cash_balance_required,
        every: post_customers_customer_cash_balance_every,
    },
    Operation {
        id: "PostCustomersCustomerFundingInstructions",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: post_customers_customer_funding_instructions_required,
        every: post_customers_customer_funding_instructions_every,
    },
    Operation {
        id: "PostCustomersCustomerSources",
        turns: Turns {
            arms: 3,
            words: 6,
            levels: 0,
        },
        required: post_customers_customer_sources_required,
        every: post_customers_customer_sources_every,
    },
    Operation {
        id: "PostCustomersCustomerSourcesId",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_customers_customer_sources_id_required,
        every: post_customers_customer_sources_id_every,
    },
    Operation {
        id: "PostCustomersCustomerSourcesIdVerify",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_customers_customer_sources_id_verify_required,
        every: post_customers_customer_sources_id_verify_every,
    },
    Operation {
        id: "PostCustomersCustomerSubscriptions",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_customers_customer_subscriptions_required,
        every: post_customers_customer_subscriptions_every,
    },
    Operation {
        id: "PostCustomersCustomerSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_customers_customer_subscriptions_subscription_exposed_id_required,
        every: post_customers_customer_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "PostCustomersCustomerTaxIds",
        turns: Turns {
            arms: 1,
            words: 116,
            levels: 0,
        },
        required: post_customers_customer_tax_ids_required,
        every: post_customers_customer_tax_ids_every,
    },
];
