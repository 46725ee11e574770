//! The table: a command, the request that it is, and the parameters as they are sent.

/// Samples as the product documentation has them, with what their form says.
pub(crate) const DOCUMENTATION: &[(&str, &str, &str)] = &[
    (
        "curl https://api.stripe.com/v1/customers/{{CUSTOMER_ID}}/sources \\\n  -u \"<<YOUR_SECRET_KEY>>\" \\\n  -H \"Stripe-Version: 2025-03-31.basil\" \\\n  -d source=tok_visa",
        "PostCustomersCustomerSources",
        "source=tok_visa",
    ),
    (
        "curl https://api.stripe.com/v1/customers/cus_9s6XGDTHzA66Po/sources -u \"sk_test_1:\" -d \"source[object]\"=card -d \"source[number]\"=4242424242424242 -d \"source[exp_month]\"=8 -d \"source[exp_year]\"=2027 -d \"source[cvc]\"=314",
        "PostCustomersCustomerSources",
        "source[object]=card&source[number]=4242424242424242&source[exp_month]=8&source[exp_year]=2027&source[cvc]=314",
    ),
    (
        "curl https://api.stripe.com/v1/customers/cus_9s6XGDTHzA66Po/sources -u \"sk_test_1:\" -d \"source[object]\"=bank_account -d \"source[account_number]\"=000123456789 -d \"source[country]\"=US -d \"source[currency]\"=usd -d \"source[routing_number]\"=110000000 -d \"source[account_holder_name]\"=\"Jenny Rosen\"",
        "PostCustomersCustomerSources",
        "source[object]=bank_account&source[account_number]=000123456789&source[country]=US&source[currency]=usd&source[routing_number]=110000000&source[account_holder_name]=Jenny%20Rosen",
    ),
    (
        "curl https://api.stripe.com/v1/customers/acct_1032D82eZvKYlo2C/sources/card_1NBLeN2eZvKYlo2CIq1o7Pzs \\\n-u \"sk_test_1:\" \\\n-d name=\"Jenny Rosen\"",
        "PostCustomersCustomerSourcesId",
        "name=Jenny%20Rosen",
    ),
    (
        "curl https://api.stripe.com/v1/customers/cus_NhD8HD2bY8dP3V/cards/card_1MvoiELkdIwHu7ixOeFGbN9D \\\n-u \"sk_test_1:\"",
        "GetCustomersCustomerCardsId",
        "",
    ),
    (
        "curl -G https://api.stripe.com/v1/customers/cus_NhD8HD2bY8dP3V/cards \\\n-u \"sk_test_1:\" \\\n-d limit=3",
        "GetCustomersCustomerCards",
        "limit=3",
    ),
    (
        "curl -X DELETE https://api.stripe.com/v1/customers/acct_1032D82eZvKYlo2C/sources/card_1NGTaT2eZvKYlo2CZWSctn5n \\\n-u \"sk_test_1:\"",
        "DeleteCustomersCustomerSourcesId",
        "",
    ),
    (
        "POST /v1/customers/cus_1/cards\nhost: api.stripe.com:443\naccept: application/json\ncontent-type: application/x-www-form-urlencoded\n\nsource=tok_visa&metadata[order_id]=6735",
        "PostCustomersCustomerCards",
        "source=tok_visa&metadata[order_id]=6735",
    ),
    (
        "curl https://api.stripe.com/v1/tokens -u \"<<secret key>>:\" -d \"card[number]\"=4242424242424242 -d \"card[exp_month]\"=5 -d \"card[exp_year]\"=2026 -d \"card[cvc]\"=314",
        "PostTokens",
        "card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2026&card[cvc]=314",
    ),
    (
        "{\"method\": \"POST\", \"path\": \"/v1/tokens\", \"body\": {\"card\": {\"number\": \"4242424242424242\", \"exp_month\": 5, \"exp_year\": 2026, \"cvc\": \"314\"}}}",
        "PostTokens",
        "card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2026&card[cvc]=314",
    ),
];

/// Commands in as many styles as there are.
pub(crate) const COMMANDS: &[(&str, &str, &str)] = &[
    // Words and quotes.
    (
        "curl https://api.stripe.com/v1/balance -u sk_test_1:",
        "GET /v1/balance",
        "",
    ),
    (
        "curl 'https://api.stripe.com/v1/balance' -u 'sk_test_1:'",
        "GET /v1/balance",
        "",
    ),
    (
        "curl \"https://api.stripe.com/v1/balance\" -u \"sk_test_1:\"",
        "GET /v1/balance",
        "",
    ),
    (
        "$ curl https://api.stripe.com/v1/balance -u \"$STRIPE_SECRET_KEY:\"",
        "GET /v1/balance",
        "",
    ),
    (
        "curl -u sk_test_1: https://api.stripe.com/v1/balance",
        "GET /v1/balance",
        "",
    ),
    (
        "curl --url https://api.stripe.com/v1/balance --user sk_test_1:",
        "GET /v1/balance",
        "",
    ),
    (
        "curl -s -S -L --compressed https://api.stripe.com/v1/balance/",
        "GET /v1/balance",
        "",
    ),
    (
        "curl -sSL --max-time 5 -o out.json https://api.stripe.com/v1/balance",
        "GET /v1/balance",
        "",
    ),
    ("curl api.stripe.com/v1/balance", "GET /v1/balance", ""),
    (
        "curl https://api.stripe.com/v1/balance -H 'Authorization: Bearer sk_test_1'",
        "GET /v1/balance",
        "",
    ),
    (
        "curl https://api.stripe.com/v1/customers \\\n  -u sk_test_1: \\\n  -d name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers ^\n  -u sk_test_1: ^\n  -d name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers \\\r\n  -d name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl http://127.0.0.1:12111/v1/customers -d name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    // Data.
    (
        "curl https://api.stripe.com/v1/customers -d 'name=Jenny Rosen'",
        "POST /v1/customers",
        "name=Jenny%20Rosen",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d \"name\"=\"Jenny Rosen\"",
        "POST /v1/customers",
        "name=Jenny%20Rosen",
    ),
    (
        "curl https://api.stripe.com/v1/customers -dname=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers --data=name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers --data name=Jenny",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers --data-raw 'name=Jenny'",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d 'name=Jenny&email=a%40b.de'",
        "POST /v1/customers",
        "name=Jenny&email=a%40b.de",
    ),
    (
        "curl https://api.stripe.com/v1/customers --data-urlencode 'email=jenny+a@example.com'",
        "POST /v1/customers",
        "email=jenny%2Ba%40example.com",
    ),
    (
        "curl https://api.stripe.com/v1/customers --data-urlencode \"description=a & b = c\"",
        "POST /v1/customers",
        "description=a%20%26%20b%20%3D%20c",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d 'description=100% wool'",
        "POST /v1/customers",
        "description=100%25%20wool",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d 'name=Fran\u{e7}oise'",
        "POST /v1/customers",
        "name=Fran%C3%A7oise",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d name=\"It's\"",
        "POST /v1/customers",
        "name=It%27s",
    ),
    (
        "curl -X POST https://api.stripe.com/v1/customers",
        "POST /v1/customers",
        "",
    ),
    (
        "curl -XPOST https://api.stripe.com/v1/customers/cus_1 -d balance=-500",
        "POST /v1/customers/cus_1",
        "balance=-500",
    ),
    (
        "curl --request POST --url https://api.stripe.com/v1/customers/cus_1 --data description=",
        "POST /v1/customers/cus_1",
        "description=",
    ),
    // Brackets, lists and maps.
    (
        "curl https://api.stripe.com/v1/customers -d \"metadata[order_id]\"=6735",
        "POST /v1/customers",
        "metadata[order_id]=6735",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d metadata[a]=1 -d metadata[b]=2",
        "POST /v1/customers",
        "metadata[a]=1&metadata[b]=2",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d 'metadata%5Ba%5D=1'",
        "POST /v1/customers",
        "metadata[a]=1",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d 'address[city]=Berlin' -d 'address[country]=DE'",
        "POST /v1/customers",
        "address[city]=Berlin&address[country]=DE",
    ),
    (
        "curl https://api.stripe.com/v1/customers/cus_1 -d metadata=",
        "POST /v1/customers/cus_1",
        "metadata=",
    ),
    (
        "curl https://api.stripe.com/v1/payment_intents -d amount=2000 -d currency=usd -d \"payment_method_types[]\"=card",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd&payment_method_types[0]=card",
    ),
    (
        "curl https://api.stripe.com/v1/payment_intents -d currency=usd -d amount=2000",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd",
    ),
    (
        "curl https://api.stripe.com/v1/payment_intents -d amount=2000 -d currency=usd -d \"payment_method_types[]=card\" -d \"payment_method_types[]=link\"",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd&payment_method_types[0]=card&payment_method_types[1]=link",
    ),
    (
        "curl https://api.stripe.com/v1/payment_intents -d amount=2000 -d currency=usd -d \"automatic_payment_methods[enabled]\"=true",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd&automatic_payment_methods[enabled]=true",
    ),
    (
        "curl https://api.stripe.com/v1/subscriptions -d customer=cus_1 -d \"items[0][price]\"=price_1",
        "POST /v1/subscriptions",
        "customer=cus_1&items[0][price]=price_1",
    ),
    (
        "curl https://api.stripe.com/v1/subscriptions -d customer=cus_1 -d 'items[][price]=price_1' -d 'items[][quantity]=2'",
        "POST /v1/subscriptions",
        "customer=cus_1&items[0][price]=price_1&items[0][quantity]=2",
    ),
    (
        "curl https://api.stripe.com/v1/checkout/sessions --data-urlencode success_url=\"https://example.com/success\" -d \"line_items[0][price]\"=price_1 -d \"line_items[0][quantity]\"=2 -d mode=payment",
        "POST /v1/checkout/sessions",
        "success_url=https%3A%2F%2Fexample.com%2Fsuccess&line_items[0][price]=price_1&line_items[0][quantity]=2&mode=payment",
    ),
    (
        "curl https://api.stripe.com/v1/prices -d currency=usd -d unit_amount_decimal=0.05 -d \"recurring[interval]\"=month -d \"product_data[name]\"=\"Gold Plan\"",
        "POST /v1/prices",
        "currency=usd&unit_amount_decimal=0.05&recurring[interval]=month&product_data[name]=Gold%20Plan",
    ),
    // Queries.
    (
        "curl -G https://api.stripe.com/v1/customers -d limit=3",
        "GET /v1/customers",
        "limit=3",
    ),
    (
        "curl https://api.stripe.com/v1/customers?limit=3",
        "GET /v1/customers",
        "limit=3",
    ),
    (
        "curl --get 'https://api.stripe.com/v1/customers?limit=3' -d starting_after=cus_1",
        "GET /v1/customers",
        "limit=3&starting_after=cus_1",
    ),
    (
        "curl -G https://api.stripe.com/v1/customers/search --data-urlencode query=\"name:'Jane Doe'\"",
        "GET /v1/customers/search",
        "query=name%3A%27Jane%20Doe%27",
    ),
    (
        "curl -G https://api.stripe.com/v1/charges -d 'created[gte]=1700000000' -d 'created[lt]=1800000000'",
        "GET /v1/charges",
        "created[gte]=1700000000&created[lt]=1800000000",
    ),
    (
        "curl -G https://api.stripe.com/v1/charges -d created=1700000000",
        "GET /v1/charges",
        "created=1700000000",
    ),
    (
        "curl -G https://api.stripe.com/v1/charges/ch_1 -d 'expand[]=customer' -d 'expand[]=invoice.subscription'",
        "GET /v1/charges/ch_1",
        "expand[0]=customer&expand[1]=invoice.subscription",
    ),
    (
        "curl https://api.stripe.com/v1/customers -d name=a -d expand[0]=sources",
        "POST /v1/customers",
        "name=a&expand[0]=sources",
    ),
    (
        "curl 'https://api.stripe.com/v1/charges/ch_1?expand[]=customer'",
        "GET /v1/charges/ch_1",
        "expand[0]=customer",
    ),
    (
        "curl -X DELETE https://api.stripe.com/v1/customers/cus_1",
        "DELETE /v1/customers/cus_1",
        "",
    ),
    (
        "curl -X DELETE https://api.stripe.com/v1/subscriptions/sub_1 -d invoice_now=true",
        "DELETE /v1/subscriptions/sub_1",
        "invoice_now=true",
    ),
    // Files.
    (
        "curl https://files.stripe.com/v1/files -u sk_test_1: -F purpose=dispute_evidence -F file=\"@/path/to/a.jpg\"",
        "POST /v1/files",
        "purpose=dispute_evidence",
    ),
    (
        "curl https://files.stripe.com/v1/files -F \"file=@/path/a.jpg;type=image/jpeg\" --form-string purpose=dispute_evidence",
        "POST /v1/files",
        "purpose=dispute_evidence",
    ),
    // JSON for v2.
    (
        "curl -X POST https://api.stripe.com/v2/core/event_destinations/ed_1/ping -H 'Stripe-Version: 2026-05-27.dahlia'",
        "POST /v2/core/event_destinations/ed_1/ping",
        "{}",
    ),
    (
        "curl https://api.stripe.com/v2/billing/meter_events -H 'Content-Type: application/json' -d '{\"event_name\": \"ai_requests\", \"payload\": {\"stripe_customer_id\": \"cus_1\", \"value\": \"25\"}}'",
        "POST /v2/billing/meter_events",
        "{\"event_name\":\"ai_requests\",\"payload\":{\"stripe_customer_id\":\"cus_1\",\"value\":\"25\"}}",
    ),
    (
        "curl https://api.stripe.com/v2/billing/meter_events --json '{\"event_name\":\"a\",\"payload\":{\"k\":\"v\"}}'",
        "POST /v2/billing/meter_events",
        "{\"event_name\":\"a\",\"payload\":{\"k\":\"v\"}}",
    ),
    (
        "curl -G https://api.stripe.com/v2/core/events -d object_id=mtr_1 -d limit=2",
        "GET /v2/core/events",
        "object_id=mtr_1&limit=2",
    ),
    // The CLI.
    ("stripe customers create", "POST /v1/customers", ""),
    (
        "stripe customers create --name=\"Jenny Rosen\" --email jenny@example.com",
        "POST /v1/customers",
        "name=Jenny%20Rosen&email=jenny%40example.com",
    ),
    (
        "stripe customers update cus_1 -d \"metadata[a]=b c\"",
        "POST /v1/customers/cus_1",
        "metadata[a]=b%20c",
    ),
    (
        "stripe customers list --limit 3",
        "GET /v1/customers",
        "limit=3",
    ),
    (
        "stripe customers delete cus_1 --confirm",
        "DELETE /v1/customers/cus_1",
        "",
    ),
    (
        "stripe payment_intents capture pi_1 --amount-to-capture=750",
        "POST /v1/payment_intents/pi_1/capture",
        "amount_to_capture=750",
    ),
    (
        "stripe payment_intents create --amount=2000 --currency=usd --automatic-payment-methods.enabled=true",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd&automatic_payment_methods[enabled]=true",
    ),
    (
        "stripe charges retrieve ch_1 --expand customer -e invoice",
        "GET /v1/charges/ch_1",
        "expand[0]=customer&expand[1]=invoice",
    ),
    (
        "stripe issuing cards list -l 5",
        "GET /v1/issuing/cards",
        "limit=5",
    ),
    ("stripe get /v1/balance", "GET /v1/balance", ""),
    (
        "stripe post /v1/customers -d name=Jenny -d email=a@b.de --live",
        "POST /v1/customers",
        "name=Jenny&email=a%40b.de",
    ),
    (
        "stripe delete v1/customers/cus_1",
        "DELETE /v1/customers/cus_1",
        "",
    ),
    // Logs.
    (
        "{\"method\":\"POST\",\"url\":\"https://api.stripe.com/v1/customers\",\"body\":\"name=Jenny\"}",
        "POST /v1/customers",
        "name=Jenny",
    ),
    (
        "{\"request\":{\"method\":\"POST\",\"path\":\"/v1/payment_intents\",\"params\":{\"amount\":2000,\"currency\":\"usd\",\"confirm\":true}}}",
        "POST /v1/payment_intents",
        "amount=2000&currency=usd&confirm=true",
    ),
    (
        "{\"method\":\"GET\",\"path\":\"/v1/customers\",\"query\":{\"limit\":3}}",
        "GET /v1/customers",
        "limit=3",
    ),
    (
        "POST /v1/customers\n{\"name\": \"Jenny\", \"metadata\": {\"a\": \"b\"}}",
        "POST /v1/customers",
        "name=Jenny&metadata[a]=b",
    ),
    ("GET /v1/customers?limit=3", "GET /v1/customers", "limit=3"),
    (
        "DELETE /v1/customers/cus_1",
        "DELETE /v1/customers/cus_1",
        "",
    ),
];
