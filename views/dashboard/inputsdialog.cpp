// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/inputsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

QString labelOf(const ImportInput &input)
{
    constexpr qsizetype longest = 60;
    const QString name = input.label.isEmpty() ? input.key : input.label;
    return name.simplified().left(longest).replace(u'&', QLatin1String("&&"));
}

} // namespace

InputsDialog::InputsDialog(const QString &title, const QList<ImportInput> &inputs,
    const QList<SourceChoice> &sources, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open %1").arg(title.simplified()));
    const bool asksForSource = std::any_of(inputs.cbegin(), inputs.cend(),
        [](const ImportInput &input) { return input.kind != ImportInput::Kind::Constant; });
    auto *text = new QLabel(asksForSource
            ? tr("This dashboard does not say which of your sources it is about. Choose once; the "
                 "choice is remembered beside the file, which stays as it is.")
            : tr("This dashboard leaves a text to you. Write it once; it is remembered beside the "
                 "file, which stays as it is."),
        this);
    text->setWordWrap(true);
    auto *area = new QScrollArea(this);
    auto *fields = new QWidget(area);
    auto *form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ImportInput &input : inputs)
        addInput(form, input, sources);
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(area);
    layout->addWidget(buttons);
    constexpr int width = 520;
    constexpr int tallest = 560;
    resize(width, std::min(fields->sizeHint().height() + 120, tallest));
}

void InputsDialog::addInput(
    QFormLayout *form, const ImportInput &input, const QList<SourceChoice> &sources)
{
    QWidget *field = nullptr;
    if (input.kind == ImportInput::Kind::Constant) {
        auto *edit = new QLineEdit(input.value, this);
        m_constants.insert(input.key, edit);
        field = edit;
    } else {
        auto *box = new QComboBox(this);
        for (const SourceChoice &source : sources) {
            const bool isPlain = source.name == source.address || source.address.isEmpty();
            box->addItem(
                isPlain ? source.name : QStringLiteral("%1 (%2)").arg(source.name, source.address),
                source.id);
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_sources.insert(input.key, box);
        field = box;
    }
    const QString explanation = input.description.isEmpty() ? input.key : input.description;
    field->setToolTip(explanation.toHtmlEscaped());
    field->setAccessibleName(labelOf(input));
    form->addRow(labelOf(input), field);
}

QHash<QString, QString> InputsDialog::sources() const
{
    QHash<QString, QString> chosen;
    for (auto box = m_sources.cbegin(); box != m_sources.cend(); ++box)
        chosen.insert(box.key(), box.value()->currentData().toString());
    return chosen;
}

QHash<QString, QString> InputsDialog::constants() const
{
    QHash<QString, QString> typed;
    for (auto edit = m_constants.cbegin(); edit != m_constants.cend(); ++edit)
        typed.insert(edit.key(), edit.value()->text());
    return typed;
}

} // namespace opsglass
